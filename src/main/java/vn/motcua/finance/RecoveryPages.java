package vn.motcua.finance;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes what has been recovered of what was paid without right. */
@Controller
@RequestMapping("/payments/recoveries")
@PreAuthorize("hasRole('finance.accountant')")
class RecoveryPages {

    private final Recoverables recoverables;

    RecoveryPages(Recoverables recoverables) {
        this.recoverables = recoverables;
    }

    @PostMapping("/{order}")
    String recover(
            @PathVariable String order, @Valid RecoveryForm form, BindingResult faults, RedirectAttributes redirect) {
        if (!OrderKey.fits(order)) throw new UnknownPayment(order);
        if (faults.hasErrors()) throw new PaymentRefused("recovery.form");
        recoverables.recover(
                new OrderKey(order),
                Objects.requireNonNull(form.decision()).strip(),
                Objects.requireNonNull(form.on()));
        redirect.addFlashAttribute("notice", "finance.recovered");
        return "redirect:/payments/payrolls";
    }
}
