package vn.motcua.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts' page: who has one, which roles each holds, since when, by whose order, last used when. */
@Controller
@RequestMapping("/accounts")
@PreAuthorize("hasRole('access.administrator')")
class AccountPages {

    private final AccountBook book;
    private final AccountKeeping keeping;
    private final AccountEvents events;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;

    AccountPages(
            AccountBook book,
            AccountKeeping keeping,
            AccountEvents events,
            Organisation organisation,
            MessageSource messages,
            Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.events = events;
        this.organisation = organisation;
        this.messages = messages;
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
        if (!faults.hasErrors())
            try {
                redirect.addFlashAttribute(
                        "temporary", keeping.open(form.username(), form.name().strip()));
                return back(form.username(), redirect, "account.opened");
            } catch (AccountRefused refused) {
                refused.tell(faults);
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return list(model, form);
    }

    @GetMapping("/{account}")
    String one(@PathVariable String account, Model model, Locale reader) {
        model.addAttribute("form", GrantForm.on(LocalDate.now(clock)));
        return page(model, account, reader);
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
        if (!faults.hasErrors())
            try {
                keeping.grant(account, form.wanted());
                return back(account, redirect, "account.granted");
            } catch (AccountRefused refused) {
                refused.tell(faults);
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, account, reader);
    }

    @PostMapping("/{account}/roles/{grant}/end")
    String end(
            @PathVariable String account,
            @PathVariable long grant,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        return act(account, reason, redirect, () -> {
            keeping.end(account, grant, reason);
            return "account.ended";
        });
    }

    @PostMapping("/{account}/lock")
    String lock(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return act(account, reason, redirect, () -> {
            keeping.lock(account, reason);
            return "account.locked";
        });
    }

    @PostMapping("/{account}/unlock")
    String unlock(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return act(account, reason, redirect, () -> {
            keeping.unlock(account, reason);
            return "account.unlocked";
        });
    }

    @PostMapping("/{account}/password")
    String reset(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return act(account, reason, redirect, () -> {
            redirect.addFlashAttribute("temporary", keeping.reset(account, reason));
            return "account.reset";
        });
    }

    @PostMapping("/{account}/second-factor")
    String resetFactor(@PathVariable String account, @RequestParam String reason, RedirectAttributes redirect) {
        return act(account, reason, redirect, () -> {
            keeping.resetFactor(account, reason);
            return "account.factor.reset";
        });
    }

    private static String act(String account, String reason, RedirectAttributes redirect, Supplier<String> act) {
        try {
            if (reason.isBlank()) throw new AccountRefused("reason", "account.fault.reason");
            return back(account, redirect, act.get());
        } catch (AccountRefused refused) {
            redirect.addFlashAttribute("noticeKind", "red");
            redirect.addFlashAttribute("noticeArguments", List.of(refused.arguments()));
            return back(account, redirect, refused.messageKey());
        }
    }

    private static String back(String account, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addAttribute("account", account);
        return "redirect:/accounts/{account}";
    }

    private String list(Model model, NewAccountForm form) {
        model.addAttribute("accounts", book.all());
        model.addAttribute("held", book.held(LocalDate.now(clock)));
        model.addAttribute("form", form);
        return "access/accounts";
    }

    private String page(Model model, String account, Locale reader) {
        var found = book.find(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = LocalDate.now(clock);
        model.addAttribute("account", found);
        model.addAttribute(
                "grants",
                book.grants(account).stream()
                        .map(grant -> drawn(grant, today, reader))
                        .toList());
        model.addAttribute("events", events.of(account));
        model.addAttribute("units", organisation.units());
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.key(), say(role, reader)))
                        .toList());
        return "access/account";
    }

    private Held drawn(RoleGrant grant, LocalDate today, Locale reader) {
        return new Held(
                grant,
                say(grant.role(), reader),
                organisation.unit(grant.unit()).name(),
                grant.isOpenOn(today));
    }

    private String say(Role role, Locale reader) {
        return messages.getMessage("role." + role.key(), null, reader);
    }

    /** One role of the list. */
    record Choice(String value, String label) {}

    /** A role as the page shows it. */
    record Held(RoleGrant grant, String role, String unit, boolean open) {}
}
