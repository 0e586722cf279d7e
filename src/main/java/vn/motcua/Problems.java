package vn.motcua;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

/**
 * A program whose request can't be used gets problem details (RFC 9457) in its own language, with {@code errors} by
 * field; a person gets a page of {@code error/}.
 */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** What a desk can't let somebody do with a task. */
    @ExceptionHandler
    ProblemDetail refuse(TaskRefused refused, Locale locale) {
        var status =
                switch (refused.reason()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case NOT_YOURS -> HttpStatus.FORBIDDEN;
                    case TOO_LATE, NOT_CLAIMED -> HttpStatus.CONFLICT;
                };
        return problem(status, messages.getMessage(refused.text(), locale), locale);
    }

    /** A form that can't be taken as it is. */
    @ExceptionHandler
    ProblemDetail refuse(FormRefused refused, Locale locale) {
        return faulty(
                refused.faults().stream()
                        .map(fault -> new Fault(
                                fault.field(),
                                messages.getMessage(
                                        fault.messageKey(), fault.arguments().toArray(), locale)))
                        .toList(),
                locale);
    }

    @ExceptionHandler
    ProblemDetail refuse(AccessDeniedException denied, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, messages.getMessage("problem.forbidden", null, locale), locale);
    }

    @ExceptionHandler
    ProblemDetail fail(RuntimeException fault, Locale locale) {
        LOG.error("Fault", fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, messages.getMessage("problem.fault", null, locale), locale);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var faults = invalid.getAllErrors().stream()
                .map(error -> new Fault(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        messages.getMessage(error, locale)))
                .toList();
        return ResponseEntity.unprocessableEntity().body(faulty(faults, locale));
    }

    /** Titles, and texts where a refusal has none of its own, in the reader's language. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            var locale = LocaleContextHolder.getLocale();
            problem.setTitle(title(status, locale));
            var text = messages.getMessage("problem.text." + status.value(), null, "", locale);
            if (text != null && !text.isEmpty()) problem.setDetail(text);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private ProblemDetail faulty(List<Fault> faults, Locale locale) {
        var detail = faults.isEmpty() ? "" : faults.get(0).message();
        var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, detail, locale);
        if (!faults.isEmpty()) problem.setProperty("field", faults.get(0).field());
        problem.setProperty("errors", faults);
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String detail, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status, locale));
        return problem;
    }

    private @Nullable String title(HttpStatusCode status, Locale locale) {
        return messages.getMessage("problem.title." + status.value(), null, null, locale);
    }

    /** A field and what is wrong with it. */
    record Fault(String field, String message) {}
}
