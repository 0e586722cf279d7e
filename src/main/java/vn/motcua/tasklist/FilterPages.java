package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.access.Search;

/** What the worklist is narrowed to: asked once, or kept under a name, changed, shared with a unit and dropped again. */
@Controller
@RequestMapping("/tasks/filters")
@PreAuthorize("isAuthenticated()")
class FilterPages {

    private static final String PAGE = "tasklist/filter";

    private final FilterChoice choice;
    private final FilterKeeping keeping;
    private final SavedFilters filters;
    private final FilterOptions options;

    FilterPages(FilterChoice choice, FilterKeeping keeping, SavedFilters filters, FilterOptions options) {
        this.choice = choice;
        this.keeping = keeping;
        this.filters = filters;
        this.options = options;
    }

    @GetMapping
    String open(AskedList asked, Search search, Locale locale, Model model) {
        var officer = Acting.person();
        var here = asked.address(choice.of(asked.filter(), officer), search);
        var kept = here.filter().kept();
        return page(model, FilterForm.of(here, kept != null && kept.isOf(officer)), locale);
    }

    @PostMapping
    String take(
            @Valid @ModelAttribute("form") FilterForm form,
            BindingResult faults,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var taken = keeping.take(form, faults, Acting.person());
        if (taken.isPresent()) return "redirect:" + taken.get();
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, form, locale);
    }

    @PostMapping("/drop")
    String drop(@RequestParam long id, RedirectAttributes redirect) {
        if (filters.remove(id, Acting.person())) redirect.addFlashAttribute("notice", "worklist.dropped");
        return "redirect:/tasks";
    }

    private String page(Model model, FilterForm form, Locale locale) {
        model.addAttribute("form", form);
        model.addAllAttributes(options.draw(Acting.person(), locale));
        return PAGE;
    }
}
