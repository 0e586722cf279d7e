package vn.motcua.tasklist;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.journey.Desk;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.forms.DrawnForm.Fault;
import vn.motcua.journey.forms.DrawnForm.Typing;

/** One task: its form beside the dossier. What was typed survives every refusal. */
@Controller
@RequestMapping("/tasks/{id}")
@PreAuthorize("principal.worksOnDossiers()")
class TaskPages {

    private final Desk desk;
    private final Visits visits;
    private final TaskDrawing drawing;
    private final Admission admission;
    private final Steps steps;
    private final Company company;
    private final MessageSource messages;

    TaskPages(
            Desk desk,
            Visits visits,
            TaskDrawing drawing,
            Admission admission,
            Steps steps,
            Company company,
            MessageSource messages) {
        this.desk = desk;
        this.visits = visits;
        this.drawing = drawing;
        this.admission = admission;
        this.steps = steps;
        this.company = company;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView open(@PathVariable String id, Locale locale, RedirectAttributes redirect) {
        var visit = visits.open(id);
        if (visit.isPresent()) return drawing.page(visit.get(), locale);
        var gone = admission.gone(id);
        var closed = visits.closed(id).orElseThrow(() -> gone);
        TaskRefusals.words(gone).forEach(redirect::addFlashAttribute);
        return new ModelAndView("redirect:/dossiers/" + closed.dossier().code());
    }

    /** What has become of it by now, and who else looks at its dossier. */
    @GetMapping("/now")
    ModelAndView now(@PathVariable String id) {
        return new ModelAndView("tasklist/now :: now", Map.of("now", company.now(id)));
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id, HttpSession session) {
        desk.claim(id);
        return visits.open(id)
                .map(visit -> "redirect:" + steps.address(visit.step(), id))
                .orElse("redirect:" + LastList.of(session));
    }

    /** To the page where the task is done: its department's own, or this one. */
    @GetMapping("/desk")
    String desk(@PathVariable String id) {
        return visits.open(id)
                .map(visit -> "redirect:" + steps.address(visit.step(), id))
                .or(() -> visits.closed(id).map(visit -> "redirect:/tasks/" + id))
                .orElseThrow(() -> admission.gone(id));
    }

    @PostMapping("/release")
    String release(@PathVariable String id, HttpSession session, RedirectAttributes redirect) {
        desk.release(id);
        redirect.addFlashAttribute("notice", "tasklist.released");
        return "redirect:" + LastList.of(session);
    }

    @PostMapping("/complete")
    ModelAndView complete(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            HttpSession session,
            Locale locale,
            RedirectAttributes redirect) {
        var typed = typed(parameters);
        try {
            desk.complete(id, typed);
        } catch (FormRefused refused) {
            var typing = new Typing(typed, faults(refused, locale), locale);
            return again(id, typing, null, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (TaskRefused refused) {
            var typing = new Typing(typed, List.of(), locale);
            return again(id, typing, refused, status(refused));
        }
        redirect.addFlashAttribute("notice", "tasklist.completed");
        return new ModelAndView("redirect:" + LastList.of(session));
    }

    /** The fields again, after one that others depend on has changed. */
    @PostMapping("/form")
    ModelAndView redraw(@PathVariable String id, @RequestParam Map<String, String> parameters, Locale locale) {
        var visit = visits.open(id).or(() -> visits.closed(id)).orElseThrow(() -> admission.gone(id));
        var form = drawing.form(visit, new Typing(typed(parameters), List.of(), locale));
        return new ModelAndView("tasklist/form :: fields", Map.of("form", form));
    }

    private ModelAndView again(String id, Typing typing, @Nullable TaskRefused refused, HttpStatus status) {
        var visit = visits.open(id).or(() -> visits.closed(id)).orElseThrow(() -> admission.gone(id));
        var conflict = refused == null ? null : messages.getMessage(refused.text(), typing.locale());
        var page = drawing.page(visit, typing, conflict);
        page.setStatus(status);
        return page;
    }

    private static HttpStatus status(TaskRefused refused) {
        return switch (refused.reason()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case TOO_LATE, NOT_CLAIMED -> HttpStatus.CONFLICT;
        };
    }

    private List<Fault> faults(FormRefused refused, Locale locale) {
        return refused.faults().stream()
                .map(fault -> new Fault(
                        fault.field(),
                        messages.getMessage(
                                fault.messageKey(), fault.arguments().toArray(), locale)))
                .toList();
    }

    /** The form's fields, without the page's own token. */
    private static Map<String, String> typed(Map<String, String> parameters) {
        var typed = new LinkedHashMap<>(parameters);
        typed.remove("_csrf");
        return typed;
    }
}
