package vn.motcua.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.journey.Waivers;

/** Exceptions from the separation of duties for programs. */
@RestController
@RequestMapping("/api/waivers")
@PreAuthorize(WaiverPages.READERS)
@Tag(name = "Exceptions from the separation of duties")
class WaiversApi {

    private final Waivers waivers;
    private final WaiverReport report;

    WaiversApi(Waivers waivers, WaiverReport report) {
        this.waivers = waivers;
        this.report = report;
    }

    @GetMapping
    @Operation(summary = "What was asked for within some days (yyyy-mm-dd), decided and used, the latest first")
    List<WaiverReport.Row> read(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            Locale reader) {
        return report.of(report.days(from, until), reader);
    }

    @PostMapping("/{waiver}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(WaiverPages.DECIDERS)
    @Operation(summary = "Allows an exception until a day, or refuses it", description = "verdict: allow or refuse")
    void decide(@PathVariable long waiver, @RequestBody WaiverForm form) {
        report.demandSight(waiver);
        waivers.decide(waiver, form.last(), form.why());
    }
}
