package vn.motcua.director;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.director.SigningDesk.Item;
import vn.motcua.director.SigningDesk.Opened;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.FileStore;
import vn.motcua.journey.TaskRefused;

/** The signing desk for programs: what waits, and the exact text. Signing itself completes the task. */
@RestController
@RequestMapping("/api/signing")
@PreAuthorize("principal.does('DIRECTOR_SIGNATORY')")
@Tag(name = "Signing")
class SigningApi {

    private static final String PLACE = "api/signing";

    private final SigningDesk signing;
    private final FileStore files;

    SigningApi(SigningDesk signing, FileStore files) {
        this.signing = signing;
        this.files = files;
    }

    @GetMapping
    @Operation(summary = "Texts that wait for the person's signature, most urgent first")
    List<ToSign> queue() {
        return signing.queue().stream().map(ToSign::of).toList();
    }

    @GetMapping("/{task}")
    @Operation(
            summary = "A text as it would be signed today",
            description =
                    "Complete the task with documentHash = sha256. changedTo or unclear: it can't be signed as it is")
    Today open(@PathVariable String task) {
        return Today.of(opened(task));
    }

    @GetMapping(path = "/{task}/text", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The very PDF that is signed")
    ResponseEntity<InputStreamResource> text(@PathVariable String task) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(files.open(opened(task).sha256())));
    }

    private Opened opened(String task) {
        var item = signing.find(task).orElseThrow(() -> new TaskRefused(TaskRefused.Reason.NOT_FOUND, "signing.gone"));
        signing.read(item, PLACE);
        return signing.open(item);
    }

    /** A text in the queue; an apology has neither number nor amount. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ToSign(
            String task,
            String step,
            String dossier,
            String person,
            @Nullable String number,
            Decision.@Nullable Kind kind,
            @Nullable Long amount,
            @Nullable Instant dueAt,
            boolean forbidden) {

        static ToSign of(Item item) {
            var decision = item.isApology() ? null : item.decision();
            return new ToSign(
                    item.waiting().task(),
                    item.step(),
                    item.dossier().code().value(),
                    item.dossier().concerns(),
                    decision == null ? null : decision.number(),
                    decision == null ? null : decision.kind(),
                    decision == null ? null : decision.amount(),
                    item.dossier().dueAt(),
                    item.waiting().obstacle() != null);
        }
    }

    /** The text of today: its hash, or why it can't be signed. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Today(ToSign text, String sha256, @Nullable Long changedTo, @Nullable String unclear) {

        static Today of(Opened opened) {
            var draft = opened.draft();
            return new Today(
                    ToSign.of(opened.item()),
                    opened.sha256(),
                    draft == null ? null : draft.changedTo(),
                    draft == null ? null : draft.unclear());
        }
    }
}
