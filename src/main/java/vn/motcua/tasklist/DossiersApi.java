package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;

/** Dossiers for programs: found, read, with what happened to them and the sheets the departments laid in them. */
@RestController
@RequestMapping("/api/dossiers")
@PreAuthorize("principal.worksOnDossiers()")
@Tag(name = "Dossiers")
class DossiersApi {

    private final Sight sight;
    private final Timeline timeline;
    private final Sheets sheets;
    private final TimelineText text;

    DossiersApi(Sight sight, Timeline timeline, Sheets sheets, TimelineText text) {
        this.sight = sight;
        this.timeline = timeline;
        this.sheets = sheets;
        this.text = text;
    }

    @GetMapping(params = "!q")
    @Operation(summary = "The newest dossiers the person may see")
    List<DossierView.Found> newest() {
        return found("");
    }

    @PostMapping("/search")
    @Operation(
            summary = "Finds dossiers by code, name (accents may lack), personal ID or BHXH number",
            description = "In the body, because names and numbers must not stand in addresses")
    List<DossierView.Found> find(@Valid @RequestBody Typed search) {
        return found(search.typed());
    }

    @GetMapping("/{code}")
    @Operation(summary = "One dossier")
    DossierView dossier(@PathVariable String code) {
        return DossierView.of(sight.dossier(code, "api/dossiers"));
    }

    @GetMapping("/{code}/timeline")
    @Operation(summary = "What happened to a dossier, oldest first")
    List<DossierView.Event> timeline(@PathVariable String code, Locale locale) {
        return timeline.of(sight.dossier(code, "api/timeline").code()).stream()
                .map(entry -> new DossierView.Event(
                        entry.seq(),
                        entry.at(),
                        entry.actor(),
                        entry.act(),
                        entry.details(),
                        text.what(entry, locale),
                        entry.duty(),
                        entry.reason()))
                .toList();
    }

    @GetMapping(path = "/{code}/sheets/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The latest sheet of a kind",
            description =
                    "PaperList, ContributionExtract, Controls, Calculation, Decision, PaymentNotice, InspectionFinding")
    ResponseEntity<String> sheet(@PathVariable String code, @PathVariable String kind) {
        var dossier = sight.dossier(code, "api/sheets");
        return sheets.text(dossier.code(), kind)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> Sight.missing("sheet.missing", kind));
    }

    private List<DossierView.Found> found(String typed) {
        return sight.search(typed, "api/dossiers").stream()
                .map(DossierView.Found::of)
                .toList();
    }

    /** What is looked for. */
    record Typed(@NotBlank @Size(max = 200) String typed) {}
}
