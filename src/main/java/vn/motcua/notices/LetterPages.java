package vn.motcua.notices;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters that didn't leave the house, for whoever keeps it running: why, and once more. */
@Controller
@RequestMapping("/letters")
@PreAuthorize("hasRole('access.administrator')")
class LetterPages {

    private static final Duration DAY = Duration.ofDays(1);

    private final Letters letters;
    private final Carriers carriers;
    private final Clock clock;

    LetterPages(Letters letters, Carriers carriers, Clock clock) {
        this.letters = letters;
        this.carriers = carriers;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", letters.failures());
        model.addAttribute("traffic", letters.traffic(clock.instant().minus(DAY)));
        model.addAttribute("mail", carriers.carry(Channel.MAIL));
        model.addAttribute("sms", carriers.carry(Channel.SMS));
        return "notices/letters";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable long id, RedirectAttributes redirect) {
        letters.again(id);
        redirect.addFlashAttribute("notice", "notices.letters.again.done");
        return "redirect:/letters";
    }
}
