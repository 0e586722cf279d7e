package vn.motcua.benefits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals to suspend or end a benefit in payment, from programs. */
@RestController
@RequestMapping("/api/suspensions")
@PreAuthorize("hasRole('benefits.officer')")
@Tag(name = "Suspensions")
class SuspensionsApi {

    private final Suspensions suspensions;
    private final SuspensionDesk desk;

    SuspensionsApi(Suspensions suspensions, SuspensionDesk desk) {
        this.suspensions = suspensions;
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Proposes that a benefit be suspended or ended, by the agency's own motion")
    Opened propose(@Valid @RequestBody SuspensionForm form) {
        return new Opened(suspensions.propose(form.proposed(desk.unit())).value());
    }

    /** The dossier that was opened. */
    record Opened(String code) {}
}
