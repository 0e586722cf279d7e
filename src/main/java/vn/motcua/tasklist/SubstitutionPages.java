package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.motcua.access.AccountRefused;
import vn.motcua.access.Acting;
import vn.motcua.access.Substitutions;

/** Who stands in for whom: what runs, what comes, what has ended, and a form to order more (2988/QD-BHXH art. 11). */
@Controller
@RequestMapping("/substitutions")
@PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'finance.chief', "
        + "'director.signatory', 'access.administrator')")
class SubstitutionPages {

    private static final String BACK = "redirect:/substitutions";

    private final Substitutions substitutions;
    private final SubstitutionDrawing drawing;
    private final Clock clock;

    SubstitutionPages(Substitutions substitutions, SubstitutionDrawing drawing, Clock clock) {
        this.substitutions = substitutions;
        this.drawing = drawing;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        return page(model, SubstitutionForm.on(LocalDate.now(clock)));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'finance.chief', "
            + "'director.signatory')")
    String order(
            @Valid @ModelAttribute("form") SubstitutionForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!faults.hasErrors())
            try {
                substitutions.order(form.order());
                redirect.addFlashAttribute("notice", "substitution.ordered");
                return BACK;
            } catch (AccountRefused refused) {
                refused.tell(faults);
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, form);
    }

    @PostMapping("/{number}/end")
    @PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'finance.chief', "
            + "'director.signatory')")
    String end(@PathVariable long number, @RequestParam String reason, RedirectAttributes redirect) {
        try {
            substitutions.end(number, reason);
            redirect.addFlashAttribute("notice", "substitution.ended");
        } catch (AccountRefused refused) {
            redirect.addFlashAttribute("notice", refused.messageKey());
            redirect.addFlashAttribute("noticeArguments", List.of(refused.arguments()));
            redirect.addFlashAttribute("noticeKind", "red");
        }
        return BACK;
    }

    private String page(Model model, SubstitutionForm form) {
        model.addAttribute("form", form);
        model.addAllAttributes(drawing.show(Acting.person()));
        return "tasklist/substitutions";
    }
}
