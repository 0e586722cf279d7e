package vn.motcua.dossier;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What programs are told when a file isn't taken in, or no date can be promised: the field and the remedy. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DossierProblems {

    private final MessageSource messages;

    DossierProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refuse(ScanRefused refused, Locale locale) {
        var detail =
                messages.getMessage(refused.messageKey(), refused.arguments().toArray(), locale);
        var problem = problem("scan.refused", detail, locale);
        if (refused.reason() == ScanRefused.Reason.UNSCANNED) problem.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refuse(NoCalendar missing, Locale locale) {
        var detail =
                messages.getMessage("due.noCalendar.detail", new Object[] {Integer.toString(missing.year())}, locale);
        return problem("due.noCalendar", detail, locale);
    }

    private ProblemDetail problem(String title, String detail, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, detail);
        problem.setTitle(messages.getMessage(title, null, locale));
        problem.setProperty("field", title.startsWith("scan") ? "file" : "receivedAt");
        return problem;
    }
}
