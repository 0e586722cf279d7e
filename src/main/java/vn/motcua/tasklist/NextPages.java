package vn.motcua.tasklist;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One key for the next task: it is claimed and opens. */
@Controller
@PreAuthorize("principal.worksOnDossiers()")
class NextPages {

    private final NextTask next;
    private final Steps steps;

    NextPages(NextTask next, Steps steps) {
        this.next = next;
        this.steps = steps;
    }

    @PostMapping("/tasks/next")
    String take(HttpSession session, RedirectAttributes redirect) {
        var taken = next.take();
        if (taken.isPresent()) {
            var line = taken.get().line();
            return "redirect:" + steps.address(line.step(), line.task());
        }
        redirect.addFlashAttribute("notice", "next.none");
        redirect.addFlashAttribute("noticeKind", "amber");
        return "redirect:" + LastList.of(session);
    }
}
