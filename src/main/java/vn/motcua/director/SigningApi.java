package vn.motcua.director;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.FileStore;
import vn.motcua.journey.Desk;
import vn.motcua.journey.TaskRefused;

/** The signing desk for programs: what is to be signed, and its very text. Signing itself is completing the task. */
@RestController
@RequestMapping("/api/signing")
@PreAuthorize("hasRole('director.signatory')")
@Tag(name = "Signing")
class SigningApi {

    private static final int QUEUE = 100;

    private final Desk desk;
    private final Drafting drafting;
    private final FileStore files;
    private final Clock clock;

    SigningApi(Desk desk, Drafting drafting, FileStore files, Clock clock) {
        this.desk = desk;
        this.drafting = drafting;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/{task}")
    @Operation(summary = "The decision to be signed today, with the hash of its text")
    ToSign show(@PathVariable String task) {
        var dossier = dossier(task);
        var draft = drafting.on(dossier, LocalDate.now(clock));
        var decision = draft.decision();
        return new ToSign(dossier.value(), decision.number(), decision.amount(), decision.sha256(), draft.changedTo());
    }

    @GetMapping("/{task}/text")
    @Operation(summary = "The very PDF that is to be signed")
    ResponseEntity<byte[]> text(@PathVariable String task) throws IOException {
        var draft = drafting.on(dossier(task), LocalDate.now(clock));
        try (var content = files.open(draft.decision().sha256())) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content.readAllBytes());
        }
    }

    private DossierCode dossier(String task) {
        return desk.waiting("signDecision", QUEUE).stream()
                .filter(waiting -> waiting.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new TaskRefused(TaskRefused.Reason.NOT_FOUND, "signing.gone"))
                .dossier();
    }

    /** A decision to be signed; {@code changedTo} is the law's other figure for today, and then it can't be signed. */
    record ToSign(String dossier, String number, long amount, String sha256, @Nullable Long changedTo) {}
}
