package vn.motcua.tasklist;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
import vn.motcua.access.Search;
import vn.motcua.tasklist.Bundle.Order;

/** One act on many tasks: ordered from the worklist, followed while it goes on, stopped, gone on with, taken back. */
@Controller
@RequestMapping("/tasks/bundles")
@PreAuthorize("principal.worksOnDossiers()")
class BundlePages {

    private final Bundles bundles;
    private final BundleDrawing drawing;

    BundlePages(Bundles bundles, BundleDrawing drawing) {
        this.bundles = bundles;
        this.drawing = drawing;
    }

    /** What a person had done lately. */
    @GetMapping
    String latest(Model model) {
        model.addAttribute("bundles", drawing.latest(Acting.person()));
        return "tasklist/bundles";
    }

    @PostMapping
    String begin(
            BundleForm form,
            Search search,
            @RequestParam Map<String, String> typed,
            HttpSession session,
            Locale locale,
            RedirectAttributes redirect) {
        var officer = Acting.person();
        var lines = bundles.chosen(form, search, officer);
        var act = bundles.act(form.wanted()).filter(each -> typed.keySet().containsAll(each.inputs()));
        if (act.isEmpty() || lines.isEmpty()) return nothing(lines.isEmpty(), session, redirect);
        var input = new HashMap<>(typed);
        input.keySet().retainAll(act.get().inputs());
        var order = new Order(act.get().key(), input, locale.toLanguageTag(), form.ticket());
        return to(bundles.begin(officer, order, lines));
    }

    @GetMapping("/{bundle}")
    String open(@PathVariable long bundle, Locale locale, Model model) {
        model.addAllAttributes(drawing.draw(find(bundle), locale));
        return "tasklist/bundle";
    }

    /** How it stands by now. */
    @GetMapping("/{bundle}/now")
    String now(@PathVariable long bundle, Locale locale, Model model) {
        return open(bundle, locale, model) + " :: now";
    }

    @PostMapping("/{bundle}/stop")
    String stop(@PathVariable long bundle) {
        bundles.stop(find(bundle));
        return to(bundle);
    }

    @PostMapping("/{bundle}/resume")
    String resume(@PathVariable long bundle) {
        bundles.resume(find(bundle));
        return to(bundle);
    }

    @PostMapping("/{bundle}/undo")
    String undo(@PathVariable long bundle) {
        return to(bundles.undo(find(bundle)).orElse(bundle));
    }

    private Bundle find(long bundle) {
        return bundles.find(bundle, Acting.person()).orElseThrow(() -> Sight.missing("bundle.unknown"));
    }

    static String to(long bundle) {
        return "redirect:/tasks/bundles/" + bundle;
    }

    /** Back to the list, and why nothing was begun. */
    static String nothing(boolean isUnmarked, HttpSession session, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", isUnmarked ? "bundle.none" : "bundle.fault.act");
        redirect.addFlashAttribute("noticeKind", "amber");
        return "redirect:" + LastList.of(session);
    }
}
