package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        return FormAct.tried(
                faults,
                response,
                () -> {
                    prove(form);
                    factors.begin(account());
                    return HERE;
                },
                () -> page(model));
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
        return FormAct.tried(
                faults,
                response,
                () -> {
                    redirect.addFlashAttribute("codes", factors.confirm(account(), form.oneTimeCode()));
                    return renewed("factor.enrolled", request, response, redirect);
                },
                () -> page(model));
    }

    @PostMapping("/recovery-codes")
    String renewCodes(
            @ModelAttribute("form") ProofForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return FormAct.tried(
                faults,
                response,
                () -> {
                    prove(form);
                    redirect.addFlashAttribute("codes", factors.renewRecovery(account()));
                    return HERE;
                },
                () -> page(model));
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
        return FormAct.tried(
                faults,
                response,
                () -> {
                    prove(form);
                    factors.remove(account(), Kind.FACTOR_REMOVED, "");
                    return renewed("factor.removed", request, response, redirect);
                },
                () -> page(model));
    }

    private void prove(ProofForm form) {
        proof.demand(Acting.now(), form.password(), form.oneTimeCode());
    }

    private String renewed(
            String notice, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        renewal.renew(Acting.person(), request, response);
        redirect.addFlashAttribute("notice", notice);
        return HERE;
    }

    private String page(Model model) {
        var account = account();
        model.addAttribute("due", Acting.person().isFactorDue());
        model.addAttribute("standing", factors.standing(account).orElse(null));
        model.addAttribute("begun", factors.begun(account).orElse(null));
        return PAGE;
    }

    private static String account() {
        return Acting.person().actor().account();
    }
}
