package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.journey.FormRefused;

/** One task given to a named colleague: everybody of its role with what each holds, and why. */
@Controller
@RequestMapping("/tasks/{id}")
@PreAuthorize("principal.worksOnDossiers()")
class AssigningPages {

    static final String HEADS = "hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', "
            + "'finance.chief', 'director.signatory')";

    private final Assigning assigning;
    private final AssigningDrawing drawing;

    AssigningPages(Assigning assigning, AssigningDrawing drawing) {
        this.assigning = assigning;
        this.drawing = drawing;
    }

    @GetMapping("/assign")
    String choose(@PathVariable String id, Model model) {
        return page(model, id, Assignment.NONE);
    }

    @PostMapping("/assign")
    String assign(
            @PathVariable String id,
            @Valid @ModelAttribute("form") Assignment form,
            BindingResult faults,
            Model model,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!faults.hasErrors())
            try {
                assigning.assign(id, form);
                redirect.addFlashAttribute("notice", "assign.done");
                return "redirect:" + LastList.of(session);
            } catch (FormRefused refused) {
                Faults.into(faults, refused);
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, id, form);
    }

    @PostMapping("/take-back")
    @PreAuthorize(HEADS)
    String takeBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpSession session,
            RedirectAttributes redirect) {
        try {
            assigning.takeBack(id, reason);
            redirect.addFlashAttribute("notice", "assign.takenBack");
            return "redirect:" + LastList.of(session);
        } catch (FormRefused refused) {
            redirect.addFlashAttribute("notice", refused.faults().get(0).messageKey());
            redirect.addFlashAttribute("noticeKind", "red");
            return "redirect:/tasks/" + id + "/assign";
        }
    }

    private String page(Model model, String id, Assignment form) {
        model.addAttribute("form", form);
        model.addAllAttributes(drawing.draw(assigning.find(id)));
        return "tasklist/assign";
    }
}
