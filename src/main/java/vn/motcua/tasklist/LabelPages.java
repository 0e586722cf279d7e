package vn.motcua.tasklist;

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
import vn.motcua.access.Organisation;

/** The labels of the units a head works in: added, retired, restored. */
@Controller
@RequestMapping("/tasks/labels")
@PreAuthorize(AssigningPages.HEADS)
class LabelPages {

    private static final String BACK = "redirect:/tasks/labels";
    private static final int LONGEST = 40;

    private final UnitLabels labels;
    private final Organisation organisation;

    LabelPages(UnitLabels labels, Organisation organisation) {
        this.labels = labels;
        this.organisation = organisation;
    }

    @GetMapping
    String all(Model model) {
        var officer = Acting.person();
        model.addAttribute("labels", labels.of(officer));
        model.addAttribute(
                "units", officer.units().stream().map(organisation::unit).toList());
        model.addAttribute("tones", UnitLabels.TONES);
        return "tasklist/labels";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String tone,
            RedirectAttributes redirect) {
        var words = name.strip();
        var isWrong = words.isEmpty() || words.length() > LONGEST || !UnitLabels.TONES.contains(tone);
        if (isWrong || !Acting.person().units().contains(unit)) return refused("mark.fault.label", redirect);
        if (!labels.add(unit, words, tone)) return refused("mark.fault.known", redirect);
        redirect.addFlashAttribute("notice", "mark.label.added");
        return BACK;
    }

    @PostMapping("/{label}/retire")
    String retire(
            @PathVariable long label,
            @RequestParam(defaultValue = "true") boolean retired,
            RedirectAttributes redirect) {
        var known = labels.find(label, Acting.person()).orElseThrow(() -> Sight.missing("mark.refused.label"));
        labels.retire(known, retired);
        redirect.addFlashAttribute("notice", retired ? "mark.label.retired" : "mark.label.restored");
        return BACK;
    }

    private static String refused(String fault, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", fault);
        redirect.addFlashAttribute("noticeKind", "red");
        return BACK;
    }
}
