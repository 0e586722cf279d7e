package vn.motcua.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.inspection.Population.Member;
import vn.motcua.journal.NotSealedYet;

/** Sessions of inspection for programs. */
@RestController
@RequestMapping("/api/inspections")
@PreAuthorize("hasAnyRole('inspection.inspector', 'director.signatory')")
@Tag(name = "Inspections")
class InspectionsApi {

    private static final String INSPECTOR = "hasRole('inspection.inspector')";

    private final Sessions sessions;
    private final Samples samples;
    private final SessionPacks packs;
    private final MessageSource messages;

    InspectionsApi(Sessions sessions, Samples samples, SessionPacks packs, MessageSource messages) {
        this.sessions = sessions;
        this.samples = samples;
        this.packs = packs;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "The sessions of inspection the person may see, the newest first")
    List<InspectionSession> all() {
        return sessions.seen();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(INSPECTOR)
    @Operation(summary = "States the order of a session; a director has to confirm it")
    InspectionSession state(@Valid @RequestBody SessionForm form) {
        return sessions.get(sessions.state(form.statement()));
    }

    @GetMapping("/{session}")
    @Operation(summary = "One session")
    InspectionSession session(@PathVariable long session) {
        return sessions.get(session);
    }

    @PostMapping("/{session}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('director.signatory')")
    @Operation(summary = "Confirms a session; nobody confirms his own")
    void confirm(@PathVariable long session) {
        sessions.confirm(session);
    }

    @PostMapping("/{session}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends a session at once")
    void end(@PathVariable long session, @Valid @RequestBody Ending ending) {
        sessions.end(session, ending.reason());
    }

    @GetMapping("/{session}/samples")
    @Operation(summary = "The samples of a session with the dossiers drawn, in their order")
    List<Told> samples(@PathVariable long session) {
        return samples.of(sessions.get(session).id()).stream().map(this::told).toList();
    }

    @PostMapping("/{session}/samples")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(INSPECTOR)
    @Operation(summary = "Fixes seed and list of a sample", description = "Both are journaled before anything is drawn")
    Told prepare(@PathVariable long session, @RequestBody Plan plan) {
        return told(samples.get(session, samples.prepare(session, plan.size(), plan.byProcedure())));
    }

    @PostMapping("/{session}/samples/{sample}/draw")
    @PreAuthorize(INSPECTOR)
    @Operation(summary = "Draws a prepared sample; drawn again it stays what it was")
    Told draw(@PathVariable long session, @PathVariable long sample) {
        samples.draw(session, sample);
        return told(samples.get(session, sample));
    }

    @GetMapping("/{session}/samples/{sample}/pack")
    @PreAuthorize(INSPECTOR)
    @Operation(summary = "The sealed pack of a sample")
    ResponseEntity<InputStreamResource> pack(@PathVariable long session, @PathVariable long sample) {
        return SessionActs.file(SessionActs.name(session, "sample-" + sample), packs.sample(session, sample));
    }

    @ExceptionHandler
    ProblemDetail refuse(NotSealedYet busy, Locale reader) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, messages.getMessage("inspection.fault.busy", null, reader));
    }

    private Told told(Sample sample) {
        return new Told(
                sample, samples.drawn(sample).stream().map(Member::dossier).toList());
    }

    /** How many dossiers to draw, in all or of each procedure. */
    record Plan(int size, boolean byProcedure) {}

    /** Why a session ends before its last day. */
    record Ending(@NotBlank(message = "{inspection.fault.ending}") @Size(max = 1000) String reason) {}

    /** A sample and the dossiers drawn. */
    record Told(Sample sample, List<String> dossiers) {}
}
