package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, with the way through the organisation's own provider where there is one; in the demo it offers the accounts to try. */
@Controller
@PreAuthorize("permitAll()")
class SignInPage {

    private final Accounts accounts;
    private final Provider provider;
    private final MessageSource messages;
    private final boolean demo;
    private final String demoPassword;

    SignInPage(
            Accounts accounts,
            Provider provider,
            MessageSource messages,
            @Value("${motcua.demo:false}") boolean demo,
            @Value("${motcua.demo-password:}") String demoPassword) {
        this.accounts = accounts;
        this.provider = provider;
        this.messages = messages;
        this.demo = demo;
        this.demoPassword = demoPassword;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String bye,
            @RequestParam(required = false) @Nullable String ended,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        model.addAttribute("refused", error == null ? null : SignInRefusal.of(exception(request)));
        model.addAttribute("provider", provider.isSet() ? provider.name() : null);
        model.addAttribute("ended", ended != null);
        model.addAttribute("signedOut", bye != null);
        model.addAttribute("demoAccounts", demo ? offers(locale) : List.of());
        model.addAttribute("demoPassword", demoPassword);
        return "access/login";
    }

    private static @Nullable Object exception(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    }

    private List<Offer> offers(Locale locale) {
        return accounts.holders().stream()
                .map(holder -> new Offer(
                        holder.username(),
                        holder.name(),
                        messages.getMessage("role." + holder.role(), null, locale),
                        holder.unitName()))
                .toList();
    }

    /** One account to try. */
    record Offer(String username, String name, String role, String place) {}
}
