package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.access.Role;
import vn.motcua.dossier.CalendarAmendment;
import vn.motcua.dossier.CalendarAmendment.Change;
import vn.motcua.dossier.CalendarBook;
import vn.motcua.dossier.CalendarDay;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.WorkingCalendar;

/** Draws one year of the calendar, in the reader's language. */
@Component
class YearView {

    private static final int MOST = 100;

    private final CalendarBook book;
    private final Promises promises;
    private final Procedures procedures;
    private final Organisation organisation;
    private final MessageSource messages;

    YearView(
            CalendarBook book,
            Promises promises,
            Procedures procedures,
            Organisation organisation,
            MessageSource messages) {
        this.book = book;
        this.promises = promises;
        this.procedures = procedures;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** What the page shows of a year. */
    Map<String, @Nullable Object> show(int year) {
        var calendar = book.calendar();
        var shown = new HashMap<String, @Nullable Object>();
        shown.put("year", year);
        shown.put("tabs", tabs(calendar, year));
        shown.put("isConfirmed", calendar.isConfirmed(year));
        shown.put("isKnown", calendar.covers(year));
        shown.put("days", calendar.of(year).stream().map(this::day).toList());
        shown.put("changes", changes(year));
        shown.put("mayChange", Acting.person().holds(Role.ACCESS_ADMINISTRATOR));
        var review = promises.review();
        shown.put("moved", review.moved().stream().limit(MOST).map(this::moved).toList());
        shown.put("movedCount", review.moved().size());
        shown.put("elsewhere", review.elsewhere());
        shown.put("unlike", review.unlike());
        return shown;
    }

    private static List<Tab> tabs(WorkingCalendar calendar, int year) {
        var years = calendar.years();
        years.add(year);
        years.add(years.last() + 1);
        return years.stream()
                .map(each -> new Tab("/calendar?year=" + each, Integer.toString(each), null, each == year))
                .toList();
    }

    private Day day(CalendarDay day) {
        return new Day(
                day.date(),
                weekday(day.date()),
                day.type(),
                day.source(),
                day.grade(),
                text("calendar.confidence." + day.grade()));
    }

    private List<Changed> changes(int year) {
        var ofYear = book.amendments().stream()
                .filter(amendment -> amendment.year() == year)
                .map(this::changed)
                .toList();
        var newestFirst = new ArrayList<>(ofYear);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private Changed changed(CalendarAmendment amendment) {
        var day = amendment.day();
        var what = amendment.change() == Change.ORDINARY
                ? text("calendar.change.ORDINARY")
                : day == null
                        ? text("calendar.change." + amendment.change())
                        : text("calendar.type." + amendment.change());
        return new Changed(
                amendment.at(),
                day,
                what,
                amendment.source(),
                amendment.reason(),
                amendment.by().name());
    }

    private Moved moved(Promises.Moved moved) {
        var procedure = procedures
                .find(moved.procedure())
                .map(each -> each.name(reader()))
                .orElse(moved.procedure());
        return new Moved(
                moved.code(), procedure, organisation.unit(moved.unit()).name(), moved.promised(), moved.now());
    }

    private String weekday(LocalDate date) {
        return text("calendar.weekday." + date.getDayOfWeek().getValue());
    }

    private String text(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, reader()));
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }

    /** A year to choose. */
    record Tab(String href, String label, @Nullable Integer count, boolean current) {}

    /** A day of the table. */
    record Day(LocalDate date, String weekday, CalendarDay.Type type, String source, String grade, String confidence) {}

    /** A change of the table, with who made it and why. */
    record Changed(Instant at, @Nullable LocalDate day, String what, String source, String reason, String who) {}

    /** A promised date that the calendar would now give otherwise. */
    record Moved(String code, String procedure, String unit, Instant promised, Instant now) {}
}
