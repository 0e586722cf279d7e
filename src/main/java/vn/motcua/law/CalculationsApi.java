package vn.motcua.law;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Text;

/** What the law would give, without a dossier: open to everybody who may sign in. */
@RestController
@RequestMapping("/api/calculations")
@PreAuthorize("isAuthenticated()")
class CalculationsApi {

    private static final String EXAMPLE =
            """
            {"benefit": "one-time", "on": "2026-11-20", "facts": {
              "sex": "F", "birthDate": "1985-03-14", "ground": "LEFT_COMPULSORY", "receivedOn": "2026-11-12",
              "contributions": [{"from": "2011-01", "to": "2015-05", "wage": 2400000}]}}""";

    private final Calculations calculations;
    private final MessageSource messages;

    CalculationsApi(Calculations calculations, MessageSource messages) {
        this.calculations = calculations;
        this.messages = messages;
    }

    @Operation(
            summary = "What the law gives on these facts, step by step, without a dossier",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "422",
            description = "A fact can't stand; names the field and the reason",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping
    Calculation calculate(@RequestBody JsonNode body, Locale locale) throws CaseNotClear {
        return calculations.calculate(body, locale);
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
