package vn.motcua.finance;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.journey.FormRefused;

/** One payment order: how it stands, and what can be done with it now. */
@Controller
@RequestMapping("/payments/orders/{id}")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
class OrderPages {

    private static final String PAGE = "finance/order";

    private final Disbursements disbursements;

    OrderPages(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @ModelAttribute("key")
    OrderKey key(@PathVariable String id) {
        if (!OrderKey.fits(id)) throw new UnknownPayment(id);
        return new OrderKey(id);
    }

    @GetMapping
    String open(@ModelAttribute("key") OrderKey key, Model model) {
        return show(key, model);
    }

    /** Hands over cash to the person whose ID card was shown. */
    @PostMapping("/cash-payment")
    @PreAuthorize("hasRole('finance.accountant')")
    ModelAndView handOver(
            @ModelAttribute("key") OrderKey key,
            @RequestParam String receiverIdNumber,
            Model model,
            RedirectAttributes redirect) {
        try {
            var paid = disbursements.handOver(key, receiverIdNumber.strip());
            redirect.addFlashAttribute("notice", "finance.handed");
            redirect.addFlashAttribute(
                    "noticeArguments", List.of(String.valueOf(paid.course().receivedBy())));
            return new ModelAndView("redirect:/payments?queue=CASH");
        } catch (FormRefused refused) {
            model.addAttribute("typed", receiverIdNumber);
            model.addAttribute("fault", refused.faults().get(0));
            return new ModelAndView(show(key, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    /** Recalls a released order before it leaves. */
    @PostMapping("/recall")
    String recall(@ModelAttribute("key") OrderKey key, @RequestParam String reason, RedirectAttributes redirect) {
        disbursements.recall(key, reason.strip());
        return done(key, "finance.recalled", redirect);
    }

    /** Notes that the bank was asked. */
    @PostMapping("/inquiry")
    String inquire(@ModelAttribute("key") OrderKey key, RedirectAttributes redirect) {
        disbursements.inquire(key);
        return done(key, "finance.inquired", redirect);
    }

    private static String done(OrderKey key, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/payments/orders/" + key;
    }

    private String show(OrderKey key, Model model) {
        var order = disbursements.get(key);
        model.addAttribute("order", order);
        model.addAttribute("obstacle", disbursements.obstacle(order).orElse(null));
        return PAGE;
    }
}
