package vn.motcua.director;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Presence;

/** Many texts signed with one proof: they are drawn up, read through, proved for, signed; each with its own result. */
@Controller
@RequestMapping("/signing/round")
@PreAuthorize("principal.does('DIRECTOR_SIGNATORY')")
class RoundPages {

    private static final String ROUND = "vn.motcua.signing.round";
    private static final String HERE = "redirect:/signing/round";

    private final SigningRounds rounds;
    private final Presence presence;

    RoundPages(SigningRounds rounds, Presence presence) {
        this.rounds = rounds;
        this.presence = presence;
    }

    @PostMapping
    String begin(@RequestParam(defaultValue = "") List<String> task, HttpSession session, RedirectAttributes redirect) {
        var round = rounds.begin(task);
        if (!round.texts().isEmpty()) {
            session.setAttribute(ROUND, round);
            return HERE;
        }
        redirect.addFlashAttribute("notice", "signing.round.none");
        redirect.addFlashAttribute("noticeKind", "amber");
        return "redirect:/signing";
    }

    @GetMapping
    String show(HttpSession session, Model model) {
        var round = of(session);
        if (round == null) return "redirect:/signing";
        model.addAttribute("round", Course.of(round));
        return "director/round";
    }

    /** Does the next text; a page that shows the round asks until there is none. */
    @PostMapping("/next")
    String goOn(
            HttpSession session,
            Model model,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var round = of(session);
        if (round == null) return "redirect:/signing";
        round.goOn(rounds);
        if (part == null) return HERE;
        model.addAttribute("round", Course.of(round));
        return "director/round :: now";
    }

    @PostMapping("/signature")
    String sign(
            @RequestParam(required = false) @Nullable String password,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        var round = of(session);
        if (round == null) return "redirect:/signing";
        try {
            round.prove(presence.prove(Acting.person().actor(), password, round.ready()));
            return HERE;
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("faults", refused.faults());
            return show(session, model);
        }
    }

    @PostMapping("/stop")
    String stop(HttpSession session) {
        var round = of(session);
        if (round != null) round.stop();
        return HERE;
    }

    private static @Nullable SigningRound of(HttpSession session) {
        return (SigningRound) session.getAttribute(ROUND);
    }
}
