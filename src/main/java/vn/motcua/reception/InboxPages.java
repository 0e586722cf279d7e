package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

/** The inbox: mail is recorded, what waits is opened at the counter or put aside. */
@Controller
@RequestMapping("/inbox")
@PreAuthorize("hasRole('reception.clerk')")
class InboxPages {

    private static final String PAGE = "reception/inbox";

    private final Inbox inbox;
    private final Submissions submissions;
    private final DeskDossiers dossiers;
    private final DeskTasks tasks;
    private final MailReading mail;
    private final CounterModel desk;
    private final Clock clock;

    InboxPages(
            Inbox inbox,
            Submissions submissions,
            DeskDossiers dossiers,
            DeskTasks tasks,
            MailReading mail,
            CounterModel desk,
            Clock clock) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.mail = mail;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String open(Model model, Locale reader) {
        var today = PersonSearch.day(LocalDate.now(clock));
        model.addAttribute("form", new MailForm("", today, "", "", ""));
        return show(model, reader);
    }

    private String show(Model model, Locale reader) {
        model.addAttribute("waiting", inbox.waiting());
        model.addAttribute("submitted", submissions.waiting());
        model.addAttribute("procedures", desk.procedures(reader));
        return PAGE;
    }

    /** Records a letter. */
    @PostMapping
    String record(
            @ModelAttribute("form") MailForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var arrival = mail.read(form);
            if (inbox.known(arrival).isPresent()) throw new FormRefused("reference", "reception.fault.reference.known");
            inbox.put(arrival);
            return told(redirect, "inbox.recorded", "green", List.of());
        } catch (FormRefused wrong) {
            for (var fault : wrong.faults())
                faults.rejectValue(
                        fault.field(), fault.messageKey(), fault.arguments().toArray(), null);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(model, reader);
        }
    }

    /** Opens it into the counter's form. */
    @PostMapping("/{item}/open")
    String open(@PathVariable long item, RedirectAttributes redirect) {
        return inbox.waiting(item)
                .map(waiting -> "redirect:/counter?draft=" + inbox.open(waiting))
                .orElseGet(() -> gone(redirect));
    }

    /** Opens what has a code already where it is looked through: at its task. */
    @PostMapping("/dossiers/{code}/open")
    String examine(@PathVariable String code, RedirectAttributes redirect) {
        return dossiers.find(code)
                .flatMap(dossier -> tasks.find("examineSubmission", dossier))
                .flatMap(tasks::take)
                .map(place -> "redirect:" + place)
                .orElseGet(() -> gone(redirect));
    }

    /** Puts it aside, with a reason. */
    @PostMapping("/{item}/aside")
    String putAside(
            @PathVariable long item, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        var waiting = inbox.waiting(item);
        if (waiting.isEmpty()) return gone(redirect);
        try {
            inbox.putAside(waiting.get(), reason);
            return told(redirect, "inbox.aside.done", "green", List.of());
        } catch (FormRefused wrong) {
            var fault = wrong.faults().get(0);
            return told(redirect, fault.messageKey(), "red", fault.arguments());
        }
    }

    private static String gone(RedirectAttributes redirect) {
        return told(redirect, "reception.fault.inbox.answered", "amber", List.of());
    }

    private static String told(RedirectAttributes redirect, String message, String kind, List<Object> arguments) {
        redirect.addFlashAttribute("notice", message);
        redirect.addFlashAttribute("noticeKind", kind);
        redirect.addFlashAttribute("noticeArguments", arguments);
        return "redirect:/inbox";
    }
}
