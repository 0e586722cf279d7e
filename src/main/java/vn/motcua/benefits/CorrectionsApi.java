package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was told of a case, for programs: read and corrected by the officer who settles it. */
@RestController
@RequestMapping("/api/dossiers/{code}/facts")
@PreAuthorize("hasRole('benefits.officer')")
@Tag(name = "Benefits")
class CorrectionsApi {

    private final Corrections corrections;

    CorrectionsApi(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    @Operation(summary = "The facts told of a case")
    ObjectNode told(@PathVariable String code) {
        return corrections.told(corrections.require(code));
    }

    @PutMapping
    @Operation(
            summary = "Corrects the facts told of a case",
            description = "With the reason; what was calculated from them is calculated anew. 409 once it is decided.")
    ObjectNode correct(@PathVariable String code, @RequestBody CorrectionForm.Sent sent) {
        var dossier = corrections.require(code);
        corrections.correct(dossier, sent.form());
        return corrections.told(dossier);
    }
}
