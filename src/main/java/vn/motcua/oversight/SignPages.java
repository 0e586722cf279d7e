package vn.motcua.oversight;

import java.util.List;
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
import vn.motcua.access.Officer;
import vn.motcua.access.Role;

/** The weekly sheet of signs that accounts are lent: a line per sign, what to ask, and what was answered. */
@Controller
@RequestMapping("/lent-accounts")
@PreAuthorize("hasAnyRole('director.signatory', 'inspection.inspector', 'access.administrator')")
class SignPages {

    private static final int LONGEST = 1000;

    private final LentAccounts lent;

    SignPages(LentAccounts lent) {
        this.lent = lent;
    }

    static boolean isFor(Officer person) {
        return List.of(Role.DIRECTOR_SIGNATORY, Role.INSPECTION_INSPECTOR, Role.ACCESS_ADMINISTRATOR).stream()
                .anyMatch(person::holds);
    }

    @GetMapping
    String open(Model model) {
        var person = Acting.person();
        model.addAttribute(
                "rows",
                lent.seenBy(person).stream()
                        .map(sign -> new Row(sign, sign.acknowledgedAt() == null && lent.mayAcknowledge(person, sign)))
                        .toList());
        model.addAttribute("grace", LentRules.GRACE.toMinutes());
        model.addAttribute("daysToKnow", LentRules.DAYS_TO_KNOW);
        model.addAttribute("alwaysUsual", LentRules.ALWAYS_USUAL);
        return "oversight/signs";
    }

    @PostMapping("/{sign}/acknowledgement")
    String acknowledge(@PathVariable("sign") long id, @RequestParam String reason, RedirectAttributes redirect) {
        var note = reason.strip();
        if (note.isEmpty()) {
            redirect.addFlashAttribute("notice", "sign.fault.note");
            redirect.addFlashAttribute("noticeKind", "red");
        } else {
            lent.acknowledge(id, note.substring(0, Math.min(LONGEST, note.length())));
            redirect.addFlashAttribute("notice", "sign.acknowledged");
        }
        return "redirect:/lent-accounts";
    }

    /** A sign, and whether the reader asks about it. */
    record Row(Sign sign, boolean mine) {}
}
