package vn.motcua.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which of the provider's people an account belongs to, registered and ended by whoever keeps the accounts. */
@Controller
@RequestMapping("/accounts/{account}/provider")
@PreAuthorize("hasRole('access.administrator')")
class SubjectPages {

    private final ProviderSubjects subjects;
    private final AccountPage page;

    SubjectPages(ProviderSubjects subjects, AccountPage page) {
        this.subjects = subjects;
        this.page = page;
    }

    @PostMapping
    String register(
            @PathVariable String account,
            @Valid @ModelAttribute("subjectForm") SubjectForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return FormAct.tried(
                faults,
                response,
                () -> {
                    subjects.register(account, form);
                    return page.back(account, redirect, "account.provider.registered");
                },
                () -> page.show(model, account, reader));
    }

    @PostMapping("/end")
    String end(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return page.act(account, reason, redirect, () -> {
            subjects.end(account, reason);
            return "account.provider.ended";
        });
    }
}
