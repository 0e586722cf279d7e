package vn.motcua.finance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.journey.FormRefused;

/** Tells a person on the page he came from what can't be done with an order or a batch, and why. */
@ControllerAdvice(
        assignableTypes = {
            PaymentPages.class,
            BatchPages.class,
            OrderPages.class,
            ListPages.class,
            PayrollPages.class,
            PayrollListPages.class,
            RecoveryPages.class
        })
class PaymentPagesAdvice {

    private static final Pattern ONE =
            Pattern.compile("/payments/(orders|batches)/[0-9a-f-]+|/payments/lists/[^/]+|/payments/payrolls(/[0-9]+)?");

    @ExceptionHandler
    String refuse(PaymentRefused refused, HttpServletRequest request, RedirectAttributes redirect) {
        return back(refused.messageKey(), refused.arguments(), request, redirect);
    }

    @ExceptionHandler
    String refuse(ScanRefused refused, HttpServletRequest request, RedirectAttributes redirect) {
        return back(refused.messageKey(), refused.arguments(), request, redirect);
    }

    /** The one field of these acts is the code. */
    @ExceptionHandler
    String refuse(FormRefused refused, HttpServletRequest request, RedirectAttributes redirect) {
        var fault = refused.faults().get(0);
        return back(fault.messageKey(), fault.arguments(), request, redirect);
    }

    /** An address that can't be of any list, order or batch names nothing. */
    @ExceptionHandler
    void refuse(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        response.sendError(UnknownPayment.status(mismatch).value());
    }

    private static String back(
            String message, List<Object> arguments, HttpServletRequest request, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", message);
        redirect.addFlashAttribute("noticeArguments", List.copyOf(arguments));
        redirect.addFlashAttribute("noticeKind", "red");
        var address = request.getRequestURI().substring(request.getContextPath().length());
        var one = ONE.matcher(address);
        if (one.lookingAt()) return "redirect:" + one.group();
        return address.startsWith("/payments/recoveries") ? "redirect:/payments/payrolls" : "redirect:/payments";
    }
}
