package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account as whoever keeps it sees it: its roles and by whose order, what happened to it, and what can be done. */
@Component
class AccountPage {

    private final AccountBook book;
    private final AccountEvents events;
    private final Organisation organisation;
    private final Provider provider;
    private final ProviderSubjects subjects;
    private final MessageSource messages;
    private final Clock clock;

    AccountPage(
            AccountBook book,
            AccountEvents events,
            Organisation organisation,
            Provider provider,
            ProviderSubjects subjects,
            MessageSource messages,
            Clock clock) {
        this.book = book;
        this.events = events;
        this.organisation = organisation;
        this.provider = provider;
        this.subjects = subjects;
        this.messages = messages;
        this.clock = clock;
    }

    /** Lays the account out beside what was typed, or empty forms. */
    String show(Model model, String account, Locale reader) {
        var found = book.find(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = LocalDate.now(clock);
        lay(model, "form", GrantForm.on(today));
        lay(model, "subjectForm", SubjectForm.EMPTY);
        model.addAttribute("account", found);
        model.addAttribute(
                "grants",
                book.grants(account).stream()
                        .map(grant -> drawn(grant, today, reader))
                        .toList());
        model.addAttribute("events", events.of(account));
        model.addAttribute("units", organisation.units());
        model.addAttribute("provider", provider.isSet() ? provider.name() : null);
        model.addAttribute("subject", provider.isSet() ? subjects.of(account).orElse(null) : null);
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.key(), say(role, reader)))
                        .toList());
        return "access/account";
    }

    /** Does something for a reason and goes back to the account, which says what came of it. */
    String act(String account, String reason, RedirectAttributes redirect, Supplier<String> act) {
        try {
            if (reason.isBlank()) throw new AccountRefused("reason", "account.fault.reason");
            return back(account, redirect, act.get());
        } catch (AccountRefused refused) {
            redirect.addFlashAttribute("noticeKind", "red");
            redirect.addFlashAttribute("noticeArguments", List.of(refused.arguments()));
            return back(account, redirect, refused.messageKey());
        }
    }

    /** Back to the account, with a word on what was done. */
    String back(String account, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addAttribute("account", account);
        return "redirect:/accounts/{account}";
    }

    private static void lay(Model model, String name, Object empty) {
        if (!model.containsAttribute(name)) model.addAttribute(name, empty);
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
