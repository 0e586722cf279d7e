package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks for the code after the password. */
@Controller
@PreAuthorize("permitAll()")
class CodePage {

    private final Clock clock;

    CodePage(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/login/code")
    String show(@RequestParam(required = false) @Nullable String error, HttpServletRequest request, Model model) {
        if (HalfWay.of(request, clock.instant()).isEmpty()) return "redirect:/login";
        var refusal = error == null ? null : refusal(request);
        model.addAttribute("refused", refusal == null ? null : refusal.messageKey());
        model.addAttribute("arguments", refusal == null ? null : refusal.arguments());
        return "access/code";
    }

    private static @Nullable CodeRefused refusal(HttpServletRequest request) {
        var exception = request.getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return exception instanceof Exception known && known.getCause() instanceof CodeRefused refused ? refused : null;
    }
}
