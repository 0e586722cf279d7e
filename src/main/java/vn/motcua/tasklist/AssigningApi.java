package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Giving tasks to named people, for programs. */
@RestController
@RequestMapping("/api/tasks/{id}")
@PreAuthorize("principal.worksOnDossiers()")
@Tag(name = "Tasks")
class AssigningApi {

    private final Assigning assigning;

    AssigningApi(Assigning assigning) {
        this.assigning = assigning;
    }

    @PostMapping("/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Hands a task over, or gives out one of the person's department",
            description = "receiver: an account; seen: whose it was when that was decided, 409 if it is another's now")
    void assign(@PathVariable String id, @RequestBody Assignment wanted) {
        assigning.assign(id, wanted);
    }

    @PostMapping("/take-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(AssigningPages.HEADS)
    @Operation(summary = "Takes a task of the person's department back from whoever holds it, for anybody of its role")
    void takeBack(@PathVariable String id, @Valid @RequestBody Reasoned back) {
        assigning.takeBack(id, back.reason());
    }

    /** Why a task is taken back. */
    record Reasoned(
            @NotBlank(message = "{assign.fault.reason}") @Size(max = 1000, message = "{assign.fault.long}")
                    String reason) {}
}
