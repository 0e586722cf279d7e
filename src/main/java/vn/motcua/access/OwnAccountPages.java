package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the password, where one is signed in, and who tried to come in under one's name. */
@Controller
@RequestMapping("/account")
@PreAuthorize("isAuthenticated()")
class OwnAccountPages {

    private final Passwords passwords;
    private final Sessions sessions;
    private final Renewal renewal;
    private final SignIns signIns;
    private final SecondFactors factors;
    private final ApiKeys keys;
    private final AccountEvents events;
    private final Provider provider;
    private final Notices notices;

    OwnAccountPages(
            Passwords passwords,
            Sessions sessions,
            Renewal renewal,
            SignIns signIns,
            SecondFactors factors,
            ApiKeys keys,
            AccountEvents events,
            Provider provider,
            Notices notices) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.renewal = renewal;
        this.signIns = signIns;
        this.factors = factors;
        this.keys = keys;
        this.events = events;
        this.provider = provider;
        this.notices = notices;
    }

    @GetMapping
    String open(Model model, HttpServletRequest request) {
        model.addAttribute("form", PasswordForm.EMPTY);
        return page(model, request);
    }

    /** Changes the password and puts the person out everywhere else, where the old one may have been known. */
    @PostMapping("/password")
    String change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult faults,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!faults.hasErrors() && !form.wanted().equals(form.again()))
            faults.rejectValue("again", "account.password.unlike");
        return FormAct.tried(
                faults,
                response,
                () -> {
                    var person = Acting.person();
                    passwords.change(person, form.present(), form.wanted());
                    keys.endAll(person.actor().account());
                    renewal.renew(person, request, response);
                    redirect.addFlashAttribute("notice", "account.password.changed");
                    return "redirect:/account";
                },
                () -> page(model, request));
    }

    @PostMapping("/sessions/end")
    String endOthers(HttpServletRequest request, RedirectAttributes redirect) {
        var person = Acting.person();
        var ended = sessions.endOthers(person, request.getSession().getId());
        if (ended > 0)
            events.write(person.actor().account(), AccountEvents.Kind.SESSIONS_ENDED, Integer.toString(ended));
        redirect.addFlashAttribute("notice", "account.sessions.ended");
        return "redirect:/account";
    }

    private String page(Model model, HttpServletRequest request) {
        var person = Acting.person();
        model.addAttribute("due", person.isPasswordDue());
        model.addAttribute("shortest", PasswordPolicy.SHORTEST);
        model.addAttribute("sessions", sessions.of(person, request.getSession().getId()));
        var account = person.actor().account();
        model.addAttribute("attempts", signIns.of(account));
        model.addAttribute("notices", notices.now(person));
        model.addAttribute("provider", provider.name());
        model.addAttribute("factor", factors.standing(account).orElse(null));
        model.addAttribute("keys", keys.of(account));
        return "access/own";
    }
}
