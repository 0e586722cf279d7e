package vn.motcua.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.StoredScan;
import vn.motcua.dossier.WorkingCalendar;

/** The counter for programs: the same checks, slips and journeys as at the desk. */
@RestController
@RequestMapping("/api/dossiers")
@PreAuthorize("hasRole('reception.clerk')")
@Tag(name = "Counter")
class CounterApi {

    private static final ZoneId VIETNAM = WorkingCalendar.ZONE;

    private final Counter counter;
    private final DeskDossiers dossiers;
    private final Uploads uploads;
    private final PaperNames names;

    CounterApi(Counter counter, DeskDossiers dossiers, Uploads uploads, PaperNames names) {
        this.counter = counter;
        this.dossiers = dossiers;
        this.uploads = uploads;
        this.names = names;
    }

    @PostMapping
    @Operation(
            summary = "Takes a dossier in",
            description = "At the counter it is accepted, supplemented or refused at once; what came by post or online "
                    + "waits to be examined. Every fault is named at once.")
    ResponseEntity<Outcome> register(@RequestBody IntakeForm form, Locale reader) {
        var received = counter.register(form);
        return ResponseEntity.created(URI.create("/api/dossiers/" + received.code()))
                .body(outcome(received, reader));
    }

    @PostMapping(path = "/{code}/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Files scans in a dossier",
            description = "PDF, JPEG or PNG; the name of each part is the key of the paper, such as request14Hsb.")
    ResponseEntity<Void> attach(@PathVariable String code, @RequestParam MultiValueMap<String, MultipartFile> files) {
        var dossier = dossiers.get(code);
        counter.attach(dossier.code(), taken(files));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{code}/supplement")
    @Operation(summary = "Takes in the papers an applicant was asked for")
    Outcome supplement(@PathVariable String code, @RequestBody Supplement supplement, Locale reader) {
        var dossier = dossiers.get(code);
        return outcome(counter.supplement(dossier.code(), supplement.papers(), Map.of()), reader);
    }

    @PostMapping("/{code}/withdrawal")
    @Operation(
            summary = "Withdraws a dossier at the applicant's request",
            description = "Only while there is no decision (Circular 03/2025/TT-VPCP art. 7); otherwise 409.")
    ResponseEntity<Void> withdraw(@PathVariable String code, @RequestBody Reason reason) {
        var dossier = dossiers.get(code);
        var outcome = counter.withdraw(dossier.code(), Typed.typed(reason.reason()));
        if (outcome != Withdrawal.DONE)
            throw DeskDossiers.refused(HttpStatus.CONFLICT, "reception.fault.withdrawal." + outcome);
        return ResponseEntity.noContent().build();
    }

    private Map<String, List<StoredScan>> taken(MultiValueMap<String, MultipartFile> files) {
        var taken = new LinkedHashMap<String, List<StoredScan>>();
        files.forEach((paper, parts) ->
                taken.put(paper, parts.stream().map(uploads::take).toList()));
        return taken;
    }

    private Outcome outcome(Received received, Locale reader) {
        return new Outcome(
                received.code().value(),
                received.state(),
                received.dueAt() == null ? null : at(received.dueAt()),
                received.documents(),
                received.doubts().stream()
                        .map(doubt -> names.text(doubt, reader))
                        .toList());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(VIETNAM).toOffsetDateTime();
    }

    /** What became of a dossier; {@code warnings} stop nothing. */
    record Outcome(
            String code,
            DossierState state,
            @Nullable OffsetDateTime dueAt,
            List<Received.Slip> documents,
            List<String> warnings) {}

    /** The papers that came. */
    record Supplement(List<PaperForm> papers) {

        Supplement {
            papers = papers == null ? List.of() : List.copyOf(papers);
        }
    }

    /** Why. */
    record Reason(String reason) {}
}
