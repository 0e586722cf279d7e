package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The next task, for programs. */
@RestController
@PreAuthorize("principal.worksOnDossiers()")
@Tag(name = "Tasks")
class NextApi {

    private final NextTask next;
    private final Steps steps;

    NextApi(NextTask next, Steps steps) {
        this.next = next;
        this.steps = steps;
    }

    @PostMapping("/api/tasks/next")
    @Operation(
            summary = "Claims the most urgent task that the person may do",
            description = "204 if nothing waits; 403 if the person holds as many as his head lets him")
    ResponseEntity<TaskView> take(Locale locale) {
        return next.take()
                .map(shown -> TaskView.of(
                        shown,
                        steps.name(shown.line().definition(), shown.line().step(), locale)))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
