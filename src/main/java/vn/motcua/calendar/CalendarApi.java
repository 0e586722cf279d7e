package vn.motcua.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.CalendarAmendment;
import vn.motcua.dossier.CalendarBook;
import vn.motcua.dossier.CalendarDay;

/** The working calendar for programs: a year's days, its changes, and the same changes as on the page. */
@RestController
@RequestMapping("/api/calendar")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Calendar")
class CalendarApi {

    private static final String KEEPER = "hasRole('access.administrator')";

    private final CalendarBook book;
    private final Changes changes;
    private final Promises promises;

    CalendarApi(CalendarBook book, Changes changes, Promises promises) {
        this.book = book;
        this.changes = changes;
        this.promises = promises;
    }

    @GetMapping("/{year:\\d{4}}")
    @Operation(summary = "The days of a year that aren't what their weekday says, and whether the year is confirmed")
    Year year(@PathVariable int year) {
        var calendar = book.calendar();
        return new Year(year, calendar.isConfirmed(year), calendar.of(year));
    }

    @GetMapping("/{year:\\d{4}}/changes")
    @Operation(summary = "Who changed what in a year's calendar, when and why")
    List<CalendarAmendment> changes(@PathVariable int year) {
        return book.amendments().stream()
                .filter(amendment -> amendment.year() == year)
                .toList();
    }

    @GetMapping("/promises")
    @Operation(
            summary = "Promised due dates that today's calendar would give otherwise",
            description =
                    "A changed day moves no promised date; elsewhere counts those of units whose dossiers the caller doesn't see, unlike the dossiers whose date an apology or a "
                            + "pause has set.")
    @PreAuthorize(KEEPER)
    Promises.Review promises() {
        return promises.review();
    }

    @PostMapping("/days")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(KEEPER)
    @Operation(summary = "A day is added to the calendar, or becomes something else")
    void set(@Valid @RequestBody DayForm form) {
        changes.set(form.day(), form.reason());
    }

    @PostMapping("/days/{day}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(KEEPER)
    @Operation(summary = "A day is again what its weekday says")
    void clear(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, @RequestBody Reason reason) {
        changes.clear(day, reason.reason());
    }

    @PostMapping("/{year:\\d{4}}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(KEEPER)
    @Operation(summary = "A year's days are all published; the reason names the document")
    void confirm(@PathVariable int year, @RequestBody Reason reason) {
        changes.confirm(year, true, reason.reason());
    }

    @PostMapping("/{year:\\d{4}}/doubt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(KEEPER)
    @Operation(summary = "A year's days may still change")
    void doubt(@PathVariable int year, @RequestBody Reason reason) {
        changes.confirm(year, false, reason.reason());
    }

    /** A year of the calendar. */
    record Year(int year, boolean confirmed, List<CalendarDay> days) {}

    /** Why something changes. */
    record Reason(@Nullable String reason) {}
}
