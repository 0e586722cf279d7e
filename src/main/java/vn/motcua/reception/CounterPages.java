package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.journey.FormRefused;
import vn.motcua.reception.PaperRows.Known;
import vn.motcua.reception.QueuePages.Turn;

/** The counter: one dense page, filled in as the conversation goes; what was typed or scanned is never lost. */
@Controller
@RequestMapping("/counter")
@PreAuthorize("hasRole('reception.clerk')")
class CounterPages {

    private static final String PAGE = "reception/counter";
    /** A form's own key, as the page makes it. */
    static final String TICKET = "[\\w-]{1,36}";

    static final int UNPROCESSABLE = 422;

    private final Inbox inbox;
    private final CounterModel desk;
    private final Copies copies;
    private final CounterDrafts drafts;
    private final ParkedScans parked;
    private final Uploads uploads;
    private final WaitingRoom room;

    CounterPages(
            Inbox inbox,
            CounterModel desk,
            Copies copies,
            CounterDrafts drafts,
            ParkedScans parked,
            Uploads uploads,
            WaitingRoom room) {
        this.inbox = inbox;
        this.desk = desk;
        this.copies = copies;
        this.drafts = drafts;
        this.parked = parked;
        this.uploads = uploads;
        this.room = room;
    }

    /**
     * An empty form, one that was begun before, or a new one with what stands in an earlier dossier of the person. A form that was
     * taken in while its answer got lost leads to the dossier.
     */
    @GetMapping
    String open(
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String copy,
            @RequestParam(defaultValue = "") String draft,
            Model model,
            Locale reader) {
        var taken = drafts.taken(draft);
        if (taken.isPresent()) return received(taken.get().value());
        var begun = drafts.find(draft);
        var form = begun.orElseGet(() -> copy.isEmpty() ? desk.fresh(procedure) : desk.fitted(copies.of(copy, model)));
        model.addAttribute("form", form);
        desk.page(model, form, new Known(false, Map.of(), reader));
        var ticket = begun.isEmpty() ? UUID.randomUUID().toString() : draft;
        model.addAttribute("ticket", ticket);
        model.addAttribute("tray", parked.tray(ticket));
        queue(model);
        if (begun.isEmpty() && copy.isEmpty()) {
            model.addAttribute("drafts", drafts.unfinished());
            drafts.last().ifPresent(last -> model.addAttribute("last", last));
        }
        return PAGE;
    }

    /** Forgets a form that nobody will finish. */
    @PostMapping("/drafts/drop")
    String forget(@RequestParam(defaultValue = "") String ticket) {
        drafts.drop(ticket);
        return "redirect:/counter";
    }

    /** Takes the dossier in, or shows the page again with every fault and all that was typed. */
    @PostMapping
    String register(
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            @RequestParam String ticket,
            @RequestParam(defaultValue = "0") int queueNumber,
            @RequestParam(required = false) MultiValueMap<String, MultipartFile> files,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var key = key(ticket);
        var refused = new HashMap<String, ScanRefused>();
        var filled = form.with(uploads.park(form.papers(), files, refused));
        drafts.save(key, filled);
        var tray = parked.tray(key);
        if (!tray.isEmpty())
            faults.rejectValue("papers", "reception.fault.papers.tray", new Object[] {tray.size()}, null);
        if (refused.isEmpty() && tray.isEmpty())
            try {
                var code = drafts.once(key, () -> take(key, filled));
                if (queueNumber > 0) room.serve(Clerks.unit(), queueNumber, code);
                redirect.addFlashAttribute("printNow", true);
                return received(code.value());
            } catch (FormRefused wrong) {
                wrong.faults()
                        .forEach(fault -> faults.rejectValue(
                                fault.field(),
                                fault.messageKey(),
                                fault.arguments().toArray(),
                                null));
            }
        response.setStatus(UNPROCESSABLE);
        desk.page(model, filled, new Known(false, refused, reader));
        model.addAttribute("ticket", key);
        model.addAttribute("tray", tray);
        queue(model);
        return PAGE;
    }

    /** Whom the clerk has called, where the agency gives out numbers. */
    private void queue(Model model) {
        if (!room.isOpen()) return;
        var unit = Clerks.unit();
        model.addAttribute("queue", new Turn(room.mine(unit), room.waiting(unit), false));
    }

    private DossierCode take(String ticket, IntakeForm form) {
        var code = inbox.register(ticket, form, uploads.parked(form.papers()));
        uploads.filed(form.papers());
        return code;
    }

    /** A page that names no form of its own gets one. */
    private static String key(String ticket) {
        return ticket.matches(TICKET) ? ticket : UUID.randomUUID().toString();
    }

    private static String received(String code) {
        return "redirect:/counter/received/" + code;
    }
}
