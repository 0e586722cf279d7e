package vn.motcua.contributions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.access.LookLog;
import vn.motcua.dossier.Identities.Candidates;

/** The contribution register for programs; the look-up is the contract another house may offer as its register. */
@RestController
@RequestMapping("/api")
@PreAuthorize("hasRole('contributions.officer')")
@Tag(name = "Contribution register")
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class RegisterApi {

    private final EmbeddedRegister register;
    private final RegisterImports imports;
    private final LookLog looks;
    private final MessageSource messages;

    RegisterApi(EmbeddedRegister register, RegisterImports imports, LookLog looks, MessageSource messages) {
        this.register = register;
        this.imports = imports;
        this.looks = looks;
        this.messages = messages;
    }

    @PostMapping("/contributors/look-up")
    @Operation(summary = "A contributor with the whole history, by BHXH number")
    Contributor lookUp(@Valid @RequestBody LookUp question) {
        var found = register.find(question.insuranceNumber());
        looks.searched(question.insuranceNumber(), "api/contributors", found.isPresent() ? 1 : 0);
        return found.orElseThrow(UnknownContributor::new);
    }

    @PostMapping("/contributors/look-ups")
    @Operation(
            summary = "Contributors with their whole histories, by at most 500 BHXH numbers; unknown ones are left out")
    List<Contributor> lookUp(@Valid @RequestBody LookUps question) {
        var found = register.all(question.insuranceNumbers());
        looks.searched(String.join(" ", question.insuranceNumbers()), "api/contributors", found.size());
        return found;
    }

    @PostMapping("/contributors/identities")
    @Operation(summary = "Whoever may be a person: by BHXH number, ID number old or new, name and birth date, name")
    Candidates identities(@Valid @RequestBody IdentityQuestion question) {
        var found = register.alike(question);
        looks.searched(
                question.insuranceNumber(), "api/contributors", found.people().size());
        return found;
    }

    @PostMapping(path = "/contributors/imports", consumes = "text/csv")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes in a CSV file of histories, whole or not at all")
    RegisterImports.Import take(@RequestParam(defaultValue = "import.csv") String name, HttpServletRequest request)
            throws IOException {
        return imports.take(name, request.getInputStream().readNBytes(RegisterFile.MOST_BYTES + 1));
    }

    @ExceptionHandler
    ProblemDetail refuse(ImportRefused refused, Locale locale) {
        var faults = refused.faults().stream()
                .map(fault -> new LineFault(
                        fault.line(),
                        messages.getMessage(
                                fault.messageKey(), fault.arguments().toArray(), locale)))
                .toList();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, faults.get(0).message());
        problem.setTitle(messages.getMessage("register.refused", null, locale));
        problem.setProperty("errors", faults);
        return problem;
    }

    /** A line of the file and what is wrong there. */
    record LineFault(int line, String message) {}
}
