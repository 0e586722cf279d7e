package vn.motcua.access;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs why something can't be done to one's account (RFC 9457). */
@RestControllerAdvice(assignableTypes = OwnAccountApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnAccountAdvice {

    private final MessageSource messages;

    OwnAccountAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refuse(AccountRefused refused, Locale locale) {
        var message = messages.getMessage(refused.messageKey(), refused.arguments(), locale);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, message);
        problem.setTitle(messages.getMessage("problem.title.422", null, null, locale));
        problem.setProperty("errors", List.of(new Wrong(refused.field(), message)));
        return problem;
    }

    /** A field and what is wrong with it. */
    record Wrong(String field, String message) {}
}
