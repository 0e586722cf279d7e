package vn.motcua.tasklist;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

/** Takes what somebody writes on a task's page to be allowed an exception; what was typed comes back if it can't be asked. */
@Controller
@PreAuthorize("principal.worksOnDossiers()")
class WaiverPages {

    private final WaiverDesk waivers;

    WaiverPages(WaiverDesk waivers) {
        this.waivers = waivers;
    }

    @PostMapping("/tasks/{id}/waiver")
    String ask(@PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        try {
            waivers.ask(id, reason);
            redirect.addFlashAttribute("notice", "waiver.asked");
        } catch (FormRefused refused) {
            var fault = refused.faults().get(0);
            redirect.addFlashAttribute("notice", fault.messageKey());
            redirect.addFlashAttribute("noticeArguments", fault.arguments());
            redirect.addFlashAttribute("noticeKind", "red");
            redirect.addFlashAttribute("waiverReason", reason);
        } catch (TaskRefused refused) {
            if (refused.reason() == Reason.NOT_FOUND) throw Sight.missing("refused.unknown");
            redirect.addFlashAttribute("notice", refused.text().getCodes()[0]);
            redirect.addFlashAttribute("noticeArguments", List.of(refused.text().getArguments()));
            redirect.addFlashAttribute("noticeKind", "amber");
        }
        return "redirect:/tasks/" + id;
    }
}
