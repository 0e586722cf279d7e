package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.journey.FormRefused;

/** What a person is asked, and where he answers. The pages say nothing of the dossier but its code: it is opened to be read. */
@Controller
@RequestMapping("/opinions")
@PreAuthorize("principal.worksOnDossiers()")
class OpinionPages {

    private static final int MOST = 50;

    private final Opinions opinions;
    private final OpinionBook book;
    private final Speech speech;

    OpinionPages(Opinions opinions, OpinionBook book, Speech speech) {
        this.opinions = opinions;
        this.book = book;
        this.speech = speech;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("waiting", book.waitingFor(Acting.person()));
        model.addAttribute("own", book.askedBy(Acting.person(), MOST));
        return "tasklist/opinions";
    }

    @GetMapping("/{opinion}")
    String open(@PathVariable long opinion, Model model) {
        var found = opinions.waiting(opinion).filter(Opinion::isOpen).orElseThrow(OpinionPages::missing);
        return page(model, found, "", null);
    }

    /** Whoever comes too late, or leaves something out, finds his words where he wrote them. */
    @PostMapping("/{opinion}")
    String give(
            @PathVariable long opinion,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var found = opinions.waiting(opinion).orElseThrow(OpinionPages::missing);
        try {
            if (opinions.give(found, answer)) {
                redirect.addFlashAttribute("notice", "opinion.given");
                return "redirect:/opinions";
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(model, opinions.waiting(opinion).orElseThrow(OpinionPages::missing), answer, null);
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model, found, answer, said(refused));
        }
    }

    private String said(FormRefused refused) {
        var fault = refused.faults().get(0);
        return speech.say(fault.messageKey(), fault.arguments().toArray());
    }

    private static String page(Model model, Opinion opinion, String answer, @Nullable String fault) {
        model.addAttribute("opinion", opinion);
        model.addAttribute("answer", answer);
        model.addAttribute("fault", fault);
        return "tasklist/opinion";
    }

    private static RuntimeException missing() {
        return Sight.missing("opinion.unknown");
    }
}
