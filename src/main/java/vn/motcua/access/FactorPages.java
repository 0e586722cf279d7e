package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.AccountEvents.Kind;

/** One's own second factor: begun, confirmed with the first code, its recovery codes, given up. */
@Controller
@RequestMapping("/account/second-factor")
@PreAuthorize("isAuthenticated()")
class FactorPages {

    private static final String PAGE = "access/second-factor";
    private static final String HERE = "redirect:/account/second-factor";

    private final SecondFactors factors;
    private final OwnProof proof;
    private final Renewal renewal;

    FactorPages(SecondFactors factors, OwnProof proof, Renewal renewal) {
        this.factors = factors;
        this.proof = proof;
        this.renewal = renewal;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("form", ProofForm.EMPTY);
        return page(model);
    }

    /** Draws a secret and shows it as QR code and in letters. */
    @PostMapping
    String begin(
            @ModelAttribute("form") ProofForm form, BindingResult faults, Model model, HttpServletResponse response) {
        try {
            proof.demand(person(), form.password(), form.oneTimeCode());
            factors.begin(person().account());
            return HERE;
        } catch (AccountRefused refused) {
            return again(refused, faults, model, response);
        }
    }

    /** The first code; whoever has proved it is asked for codes from now on. */
    @PostMapping("/confirmation")
    String confirm(
            @ModelAttribute("form") ProofForm form,
            BindingResult faults,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute("codes", factors.confirm(person().account(), form.oneTimeCode()));
            renewal.renew(Acting.person(), request, response);
            redirect.addFlashAttribute("notice", "factor.enrolled");
            return HERE;
        } catch (AccountRefused refused) {
            return again(refused, faults, model, response);
        }
    }

    @PostMapping("/recovery-codes")
    String renewCodes(
            @ModelAttribute("form") ProofForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            proof.demand(person(), form.password(), form.oneTimeCode());
            redirect.addFlashAttribute("codes", factors.renewRecovery(person().account()));
            return HERE;
        } catch (AccountRefused refused) {
            return again(refused, faults, model, response);
        }
    }

    /** Gives the factor up, to enrol another telephone. */
    @PostMapping("/removal")
    String remove(
            @ModelAttribute("form") ProofForm form,
            BindingResult faults,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            proof.demand(person(), form.password(), form.oneTimeCode());
            factors.remove(person().account(), Kind.FACTOR_REMOVED, "");
            renewal.renew(Acting.person(), request, response);
            redirect.addFlashAttribute("notice", "factor.removed");
            return HERE;
        } catch (AccountRefused refused) {
            return again(refused, faults, model, response);
        }
    }

    private String again(AccountRefused refused, BindingResult faults, Model model, HttpServletResponse response) {
        refused.tell(faults);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model);
    }

    private String page(Model model) {
        var account = person().account();
        model.addAttribute("due", Acting.person().isFactorDue());
        model.addAttribute("standing", factors.standing(account).orElse(null));
        model.addAttribute("begun", factors.begun(account).orElse(null));
        return PAGE;
    }

    private static Actor person() {
        return Acting.person().actor();
    }
}
