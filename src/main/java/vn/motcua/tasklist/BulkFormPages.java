package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.access.Search;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.forms.DrawnForm;
import vn.motcua.journey.forms.DrawnForm.Fault;
import vn.motcua.journey.forms.DrawnForm.Labels;
import vn.motcua.journey.forms.DrawnForm.Typing;
import vn.motcua.tasklist.Bundle.Order;

/** Many tasks of one step, completed with a form that is filled in once: shown with all it is for before anything begins. */
@Controller
@RequestMapping("/tasks/bundles/together")
@PreAuthorize("principal.worksOnDossiers()")
class BulkFormPages {

    private final Bundles bundles;
    private final BulkSteps steps;
    private final Speech speech;

    BulkFormPages(Bundles bundles, BulkSteps steps, Speech speech) {
        this.bundles = bundles;
        this.steps = steps;
        this.speech = speech;
    }

    /** What the form asks for, and the tasks it is for. */
    @PostMapping
    String ask(
            BundleForm form,
            Search search,
            HttpSession session,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var lines = lines(form, search);
        var bulk = bulk(lines);
        if (bulk.isEmpty()) return BundlePages.nothing(true, session, redirect);
        var typing = Typing.nothing(bulk.get().asking(), locale);
        return page(model, form, lines, typing);
    }

    @PostMapping("/begin")
    String begin(
            BundleForm form,
            Search search,
            @RequestParam Map<String, String> typed,
            HttpSession session,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var lines = lines(form, search);
        var bulk = bulk(lines);
        if (bulk.isEmpty()) return BundlePages.nothing(true, session, redirect);
        try {
            bulk.get().form().check(bulk.get().filled(typed), locale);
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model, form, lines, new Typing(typed, faults(refused), locale));
        }
        var order = new Order(DeskActs.COMPLETE, input(bulk.get(), form, typed), locale.toLanguageTag(), form.ticket());
        return BundlePages.to(bundles.begin(Acting.person(), order, lines));
    }

    private List<Line> lines(BundleForm form, Search search) {
        return bundles.chosen(form, search, Acting.person()).stream()
                .filter(line -> line.step().equals(form.step()))
                .toList();
    }

    private Optional<BulkForm> bulk(List<Line> lines) {
        return lines.stream().findFirst().flatMap(steps::form);
    }

    private static Map<String, String> input(BulkForm bulk, BundleForm form, Map<String, String> typed) {
        var input = new HashMap<>(typed);
        input.keySet().retainAll(bulk.asked());
        input.put(BulkForm.STEP, String.valueOf(form.step()));
        return input;
    }

    private String page(Model model, BundleForm form, List<Line> lines, Typing typing) {
        var asking = bulk(lines).orElseThrow().asking();
        var label = steps.said(lines.get(0), typing.locale());
        model.addAttribute("form", DrawnForm.of("", asking, typing, new Labels("", label)));
        model.addAttribute("step", form.step());
        model.addAttribute("ticket", form.ticket());
        model.addAttribute("lines", lines.stream().map(BulkFormPages::one).toList());
        return "tasklist/together";
    }

    static One one(Line line) {
        return new One(line.task(), line.dossier().value(), line.name(), line.amount());
    }

    private List<Fault> faults(FormRefused refused) {
        return refused.faults().stream()
                .map(fault -> new Fault(
                        fault.field(),
                        speech.say(fault.messageKey(), fault.arguments().toArray())))
                .toList();
    }

    /** One of the tasks the form is for. */
    record One(String task, String code, String person, @Nullable Long amount) {}
}
