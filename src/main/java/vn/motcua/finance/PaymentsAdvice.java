package vn.motcua.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.motcua.journey.FormRefused;

/** Tells programs why a payment or a bank's file was refused (RFC 9457). */
@RestControllerAdvice(assignableTypes = {PaymentsApi.class, BatchesApi.class, ListsApi.class, PayrollsApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PaymentsAdvice {

    private final MessageSource messages;

    PaymentsAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refuse(BankFileRefused refused, Locale locale) {
        var faults = refused.faults().stream()
                .map(fault ->
                        new Wrong(fault.line(), fault.field(), text(fault.messageKey(), fault.arguments(), locale)))
                .toList();
        return problem("finance.bank.refused", faults, locale);
    }

    @ExceptionHandler
    ProblemDetail refuse(FormRefused refused, Locale locale) {
        var faults = refused.faults().stream()
                .map(fault -> new Wrong(null, fault.field(), text(fault.messageKey(), fault.arguments(), locale)))
                .toList();
        return problem("finance.refused", faults, locale);
    }

    @ExceptionHandler
    ProblemDetail refuse(PaymentRefused refused, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, text(refused.messageKey(), refused.arguments(), locale));
        problem.setTitle(text("finance.refused", List.of(), locale));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refuse(UnknownPayment unknown, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, text("finance.refused.unknown", List.of(), locale));
        problem.setTitle(text("finance.refused", List.of(), locale));
        return problem;
    }

    /** An address that can't be of any list, order or batch names nothing. */
    @ExceptionHandler
    ProblemDetail refuse(MethodArgumentTypeMismatchException mismatch, Locale locale) throws Exception {
        if (UnknownPayment.status(mismatch) != HttpStatus.NOT_FOUND) throw mismatch;
        return refuse(new UnknownPayment(mismatch.getName()), locale);
    }

    private ProblemDetail problem(String title, List<Wrong> faults, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, faults.get(0).message());
        problem.setTitle(text(title, List.of(), locale));
        problem.setProperty("errors", faults);
        return problem;
    }

    private String text(String key, List<Object> arguments, Locale locale) {
        return messages.getMessage(key, arguments.toArray(), locale);
    }

    /** What is wrong: the line of a file, the field, and the remedy. */
    record Wrong(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line, String field, String message) {}
}
