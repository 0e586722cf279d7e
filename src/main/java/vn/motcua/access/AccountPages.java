package vn.motcua.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts' page: who has one, which roles each holds, since when, by whose order, last used when. */
@Controller
@RequestMapping("/accounts")
@PreAuthorize("hasRole('access.administrator')")
class AccountPages {

    private final AccountBook book;
    private final AccountKeeping keeping;
    private final AccountPage page;
    private final Notices notices;
    private final Clock clock;

    AccountPages(AccountBook book, AccountKeeping keeping, AccountPage page, Notices notices, Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.page = page;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        return list(model, NewAccountForm.EMPTY);
    }

    /** Opens an account; the password for the first sign-in is shown once. */
    @PostMapping
    String open(
            @Valid @ModelAttribute("form") NewAccountForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return FormAct.tried(
                faults,
                response,
                () -> {
                    redirect.addFlashAttribute(
                            "temporary",
                            keeping.open(form.username(), form.name().strip()));
                    return page.back(form.username(), redirect, "account.opened");
                },
                () -> list(model, form));
    }

    @GetMapping("/{account}")
    String one(@PathVariable String account, Model model, Locale reader) {
        return page.show(model, account, reader);
    }

    @PostMapping("/{account}/roles")
    String grant(
            @PathVariable String account,
            @Valid @ModelAttribute("form") GrantForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return FormAct.tried(
                faults,
                response,
                () -> {
                    keeping.grant(account, form.wanted());
                    return page.back(account, redirect, "account.granted");
                },
                () -> page.show(model, account, reader));
    }

    @PostMapping("/{account}/roles/{grant}/end")
    String end(
            @PathVariable String account,
            @PathVariable long grant,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        return page.act(account, reason, redirect, () -> {
            keeping.end(account, grant, reason);
            return "account.ended";
        });
    }

    @PostMapping("/{account}/lock")
    String lock(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return page.act(account, reason, redirect, () -> {
            keeping.lock(account, reason);
            return "account.locked";
        });
    }

    @PostMapping("/{account}/unlock")
    String unlock(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return page.act(account, reason, redirect, () -> {
            keeping.unlock(account, reason);
            return "account.unlocked";
        });
    }

    @PostMapping("/{account}/password")
    String reset(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return page.act(account, reason, redirect, () -> {
            redirect.addFlashAttribute("temporary", keeping.reset(account, reason));
            return "account.reset";
        });
    }

    @PostMapping("/{account}/second-factor")
    String resetFactor(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return page.act(account, reason, redirect, () -> {
            keeping.resetFactor(account, reason);
            return "account.factor.reset";
        });
    }

    private String list(Model model, NewAccountForm form) {
        model.addAttribute("accounts", book.all());
        model.addAttribute("held", book.held(LocalDate.now(clock)));
        model.addAttribute("notices", notices.now(Acting.person()));
        model.addAttribute("form", form);
        return "access/accounts";
    }
}
