package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.journey.forms.Rows;
import vn.motcua.reception.PaperRows.Known;

/** The parts of the counter's page that answer while it is being filled in; what was typed, ticked and scanned stays. */
@Controller
@RequestMapping("/counter")
@PreAuthorize("hasRole('reception.clerk')")
class CounterParts {

    private final CounterModel desk;
    private final CounterDrafts drafts;
    private final ParkedScans parked;
    private final Uploads uploads;

    CounterParts(CounterModel desk, CounterDrafts drafts, ParkedScans parked, Uploads uploads) {
        this.desk = desk;
        this.drafts = drafts;
        this.parked = parked;
        this.uploads = uploads;
    }

    /** What another procedure, ground or filer asks for; what was typed, ticked and scanned stays. */
    @PostMapping("/details")
    String details(
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            @RequestParam(defaultValue = "false") boolean book,
            Model model,
            Locale reader,
            HttpServletResponse response) {
        var fitted = desk.fitted(form);
        model.addAttribute("form", fitted);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        desk.details(model, fitted, new Known(book, Map.of(), reader));
        model.addAttribute("oob", true);
        response.setHeader("HX-Trigger-After-Settle", "papers-listed");
        return "reception/details :: all";
    }

    /** The papers as the register knows the person; what was ticked and scanned stays. */
    @PostMapping("/papers")
    String papers(
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            @RequestParam(defaultValue = "false") boolean book,
            Model model,
            Locale reader) {
        desk.papers(model, form, new Known(book, Map.of(), reader));
        return "reception/papers :: papers";
    }

    /** The form of facts of another case, or with a row more or less; what was typed stays. */
    @PostMapping("/facts")
    String facts(
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String less,
            Model model,
            Locale reader) {
        desk.facts(model, less.isEmpty() ? form : form.with(Rows.without(less, form.facts())), more, reader);
        return "forms/facts :: facts(form=${form})";
    }

    /** The due date and the slip as they would be now; what was typed so far is kept. */
    @PostMapping("/preview")
    String preview(
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            @RequestParam(defaultValue = "") String ticket,
            Model model,
            Locale reader) {
        if (ticket.matches(CounterPages.TICKET)) drafts.save(ticket, form);
        desk.preview(model, form, reader);
        return "reception/preview :: all";
    }

    /** Parks scans of one paper as soon as they are chosen. */
    @PostMapping("/scans/{paper}")
    String scan(
            @PathVariable String paper,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            @RequestParam(required = false) MultiValueMap<String, MultipartFile> files,
            Model model,
            Locale reader,
            HttpServletResponse response) {
        var refused = new HashMap<String, ScanRefused>();
        var papers = uploads.park(form.papers(), files, refused);
        if (!refused.isEmpty()) response.setStatus(CounterPages.UNPROCESSABLE);
        return scans(paper, form.with(papers), new Known(false, refused, reader), model);
    }

    /** Takes a parked scan back out. */
    @PostMapping("/scans/{paper}/drop")
    String drop(
            @PathVariable String paper,
            @RequestParam String id,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            Model model,
            Locale reader) {
        parked.drop(id);
        return scans(paper, form, new Known(false, Map.of(), reader), model);
    }

    private String scans(String paper, IntakeForm form, Known known, Model model) {
        desk.papers(model, form, known);
        model.addAttribute("paper", paper);
        return "reception/papers :: scans-of";
    }
}
