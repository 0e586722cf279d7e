package vn.motcua.calendar;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.motcua.dossier.CalendarBook;
import vn.motcua.dossier.CalendarDay;
import vn.motcua.journey.FormRefused;

/** The working calendar's page: a year's days, who changed which and why, and the promises a change would move. */
@Controller
@RequestMapping("/calendar")
@PreAuthorize("isAuthenticated()")
class CalendarPages {

    private static final String PAGE = "calendar/calendar";
    private static final String KEEPER = "hasRole('access.administrator')";

    private final CalendarBook book;
    private final Changes changes;
    private final YearView view;
    private final Clock clock;

    CalendarPages(CalendarBook book, Changes changes, YearView view, Clock clock) {
        this.book = book;
        this.changes = changes;
        this.view = view;
        this.clock = clock;
    }

    @GetMapping
    String open(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model) {
        var chosen = day == null ? null : book.calendar().day(day).orElse(null);
        model.addAttribute(
                "form",
                chosen == null
                        ? DayForm.of(new CalendarDay(firstOf(year), CalendarDay.Type.HOLIDAY, "", "V"))
                        : DayForm.of(chosen));
        return page(model, day == null ? year : Integer.valueOf(day.getYear()));
    }

    /** A day is added, or becomes something else. */
    @PostMapping("/days")
    @PreAuthorize(KEEPER)
    String set(
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!faults.hasErrors())
            try {
                changes.set(form.day(), form.reason());
                return told(redirect, "calendar.set", form.day().date().getYear());
            } catch (FormRefused refused) {
                refused.faults()
                        .forEach(fault -> faults.rejectValue(
                                fault.field(),
                                fault.messageKey(),
                                fault.arguments().toArray(),
                                null));
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(
                model, form.date() == null ? null : Integer.valueOf(form.date().getYear()));
    }

    /** A day is again what its weekday says. */
    @PostMapping("/days/{day}/removal")
    @PreAuthorize(KEEPER)
    String clear(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return attempt(redirect, "calendar.cleared", day.getYear(), () -> changes.clear(day, reason));
    }

    /** A year's days are all published by a document. */
    @PostMapping("/years/{year}/confirmation")
    @PreAuthorize(KEEPER)
    String confirm(
            @PathVariable int year, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        return attempt(redirect, "calendar.confirmed", year, () -> changes.confirm(year, true, reason));
    }

    /** A year's days may still change. */
    @PostMapping("/years/{year}/doubt")
    @PreAuthorize(KEEPER)
    String doubt(@PathVariable int year, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        return attempt(redirect, "calendar.doubted", year, () -> changes.confirm(year, false, reason));
    }

    private static String attempt(RedirectAttributes redirect, String done, int year, Runnable change) {
        try {
            change.run();
            return told(redirect, done, year);
        } catch (FormRefused refused) {
            var fault = refused.faults().get(0);
            redirect.addFlashAttribute("noticeKind", "red");
            redirect.addFlashAttribute("noticeArguments", fault.arguments());
            redirect.addFlashAttribute("notice", fault.messageKey());
            return "redirect:/calendar?year=" + year;
        }
    }

    private static String told(RedirectAttributes redirect, String message, int year) {
        redirect.addFlashAttribute("notice", message);
        redirect.addFlashAttribute("noticeArguments", List.of(Integer.toString(year)));
        return "redirect:/calendar?year=" + year;
    }

    private LocalDate firstOf(@Nullable Integer year) {
        var today = LocalDate.now(clock);
        return year == null || year == today.getYear() ? today : LocalDate.of(year, 1, 1);
    }

    private String page(Model model, @Nullable Integer year) {
        var shown = year == null ? LocalDate.now(clock).getYear() : year;
        model.addAllAttributes(view.show(shown));
        model.addAttribute("types", Arrays.asList(CalendarDay.Type.values()));
        return PAGE;
    }
}
