package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.access.Search;
import vn.motcua.tasklist.Bundle.Order;

/** Many tasks given to one colleague with one reason; whether each may be given is asked again when its turn comes. */
@Controller
@RequestMapping("/tasks/bundles/assign")
@PreAuthorize("principal.worksOnDossiers()")
class BulkGivingPages {

    private final Bundles bundles;
    private final Receivers receivers;

    BulkGivingPages(Bundles bundles, Receivers receivers) {
        this.bundles = bundles;
        this.receivers = receivers;
    }

    /** To whom, and the tasks it is about. */
    @PostMapping
    String ask(BundleForm marked, Search search, HttpSession session, Model model, RedirectAttributes redirect) {
        var lines = lines(marked, search);
        return lines.isEmpty()
                ? BundlePages.nothing(true, session, redirect)
                : page(model, marked, lines, Assignment.NONE);
    }

    @PostMapping("/begin")
    String begin(
            BundleForm marked,
            Search search,
            @Valid @ModelAttribute("form") Assignment form,
            BindingResult faults,
            HttpSession session,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var lines = lines(marked, search);
        if (lines.isEmpty()) return BundlePages.nothing(true, session, redirect);
        if (faults.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model, marked, lines, form);
        }
        var input = Map.of(DeskActs.RECEIVER, form.receiver(), DeskActs.REASON, form.reason());
        var order = new Order(DeskActs.ASSIGN, input, locale.toLanguageTag(), marked.ticket());
        return BundlePages.to(bundles.begin(Acting.person(), order, lines));
    }

    private List<Line> lines(BundleForm marked, Search search) {
        return bundles.chosen(marked, search, Acting.person());
    }

    private String page(Model model, BundleForm marked, List<Line> lines, Assignment form) {
        model.addAttribute("form", form);
        model.addAttribute("ticket", marked.ticket());
        model.addAttribute("candidates", receivers.of(lines));
        model.addAttribute("lines", lines.stream().map(BulkFormPages::one).toList());
        return "tasklist/give";
    }
}
