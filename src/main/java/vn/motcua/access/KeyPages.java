package vn.motcua.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own keys for programs: made, shown once, revoked. */
@Controller
@RequestMapping("/account/keys")
@PreAuthorize("isAuthenticated()")
class KeyPages {

    private static final int USUAL_MONTHS = 3;

    private final ApiKeys keys;
    private final OwnProof proof;
    private final Clock clock;

    KeyPages(ApiKeys keys, OwnProof proof, Clock clock) {
        this.keys = keys;
        this.proof = proof;
        this.clock = clock;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("form", KeyForm.until(LocalDate.now(clock).plusMonths(USUAL_MONTHS)));
        return page(model);
    }

    @PostMapping
    String make(
            @Valid @ModelAttribute("form") KeyForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return FormAct.tried(
                faults,
                response,
                () -> {
                    proof.demand(Acting.now(), form.password(), form.oneTimeCode());
                    redirect.addFlashAttribute(
                            "made", keys.make(account(), form.name().strip(), form.expiresOn()));
                    return "redirect:/account/keys";
                },
                () -> page(model));
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, RedirectAttributes redirect) {
        keys.revoke(account(), id);
        redirect.addFlashAttribute("notice", "key.revoked");
        return "redirect:/account/keys";
    }

    private String page(Model model) {
        model.addAttribute("keys", keys.of(account()));
        return "access/keys";
    }

    private static String account() {
        return Acting.person().actor().account();
    }
}
