package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Calculation;

/** What the law would give, without a dossier: open to everybody who may sign in. */
@RestController
@RequestMapping("/api/calculations")
@PreAuthorize("isAuthenticated()")
class CalculationsApi {

    private final Calculations calculations;
    private final MessageSource messages;

    CalculationsApi(Calculations calculations, MessageSource messages) {
        this.calculations = calculations;
        this.messages = messages;
    }

    @PostMapping
    Calculation calculate(@RequestBody JsonNode body, Locale locale) throws CaseNotClear {
        return calculations.calculate(CalculationReader.read(body), locale);
    }

    @ExceptionHandler
    ProblemDetail refuse(CaseNotClear refusal, Locale locale) {
        var words = new Phrasing(messages, locale);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, words.say(refusal));
        problem.setTitle(words.say(Text.of("unclear")));
        problem.setProperty("field", refusal.field());
        return problem;
    }
}
