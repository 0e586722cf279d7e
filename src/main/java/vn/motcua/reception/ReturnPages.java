package vn.motcua.reception;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;

/** Results that wait to be handed over: found by the receipt's QR code, and listed until somebody collects them. */
@Controller
@RequestMapping("/returns")
@PreAuthorize("hasRole('reception.clerk')")
class ReturnPages {

    private static final String HERE = "redirect:/returns";
    private static final String STEP = "handOverResult";

    private final Uncollected uncollected;
    private final DeskDossiers dossiers;
    private final DeskTasks tasks;

    ReturnPages(Uncollected uncollected, DeskDossiers dossiers, DeskTasks tasks) {
        this.uncollected = uncollected;
        this.dossiers = dossiers;
        this.tasks = tasks;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("uncollected", uncollected.results());
        return "reception/returns";
    }

    /** Leads from a scanned receipt to the handing over of its result, or says why there is none. */
    @PostMapping
    String find(@RequestParam(defaultValue = "") String scan, RedirectAttributes redirect) {
        var code = scan.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        var dossier = dossiers.find(code);
        if (dossier.isEmpty()) return told(redirect, "returns.unknown", code);
        var task = dossier.flatMap(known -> tasks.find(STEP, known));
        if (task.isEmpty()) return told(redirect, "returns." + state(dossier), code);
        return tasks.take(task.get())
                .map(place -> "redirect:" + place)
                .orElseGet(() -> told(redirect, "returns.taken", code));
    }

    private static String state(Optional<Dossier> dossier) {
        return dossier.orElseThrow().returned() == null ? "notYet" : "returned";
    }

    private static String told(RedirectAttributes redirect, String message, String code) {
        redirect.addFlashAttribute("noticeKind", "amber");
        redirect.addFlashAttribute("notice", message);
        redirect.addFlashAttribute("noticeArguments", List.of(code));
        return HERE;
    }
}
