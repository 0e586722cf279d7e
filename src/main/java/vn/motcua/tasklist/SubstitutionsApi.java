package vn.motcua.tasklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.access.AccountRefused;
import vn.motcua.access.Acting;
import vn.motcua.access.Substitutions;
import vn.motcua.access.Substitutions.Ordered;

/** Substitutions for programs. */
@RestController
@RequestMapping("/api/substitutions")
@PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'finance.chief', "
        + "'director.signatory', 'access.administrator')")
@Tag(name = "Substitutions")
class SubstitutionsApi {

    private final Substitutions substitutions;
    private final MessageSource messages;

    SubstitutionsApi(Substitutions substitutions, MessageSource messages) {
        this.substitutions = substitutions;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Who stands in for whom within the person's reach, the latest first")
    List<Ordered> all() {
        return substitutions.seenBy(Acting.person());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'finance.chief', "
            + "'director.signatory')")
    @Operation(summary = "Orders a substitution", description = "office: account, role and unit with spaces between")
    void order(@Valid @RequestBody SubstitutionForm order) {
        substitutions.order(order.order());
    }

    @PostMapping("/{number}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'finance.chief', "
            + "'director.signatory')")
    @Operation(summary = "Ends a substitution at once")
    void end(@PathVariable long number, @Valid @RequestBody Ending ending) {
        substitutions.end(number, ending.reason());
    }

    @ExceptionHandler
    ProblemDetail refuse(AccountRefused refused, Locale locale) {
        var said = messages.getMessage(refused.messageKey(), refused.arguments(), locale);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, said);
        problem.setTitle(messages.getMessage("problem.title.422", null, null, locale));
        return problem;
    }

    /** Why a substitution ends before its last day. */
    record Ending(@NotBlank @Size(max = 1000) String reason) {}
}
