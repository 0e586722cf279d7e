package vn.motcua.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.CalendarBook;
import vn.motcua.dossier.CalendarDay;
import vn.motcua.journey.FormRefused;

/** What the authorised may change in the calendar, and what makes no sense (Labour Code 2019 art. 111, 112). */
@Service
class Changes {

    static final int LONGEST_REASON = 1000;

    private static final int FIRST_YEAR = 2025;
    private static final int YEARS_AHEAD = 5;

    private final CalendarBook book;
    private final Clock clock;

    Changes(CalendarBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * A day is something else than its weekday says.
     *
     * @throws FormRefused if it can't be, or is so already
     */
    @Transactional
    void set(CalendarDay day, @Nullable String reason) {
        requireYear(day.date().getYear(), "date");
        var isWeekend = day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (day.type() == CalendarDay.Type.SWAP_WORK && !isWeekend)
            throw new FormRefused("type", "calendar.fault.weekend");
        if (isWeekend && (day.type() == CalendarDay.Type.SWAP_OFF || day.type() == CalendarDay.Type.COMPENSATION))
            throw new FormRefused("type", "calendar.fault.weekday");
        if (book.calendar().day(day.date()).filter(day::equals).isPresent())
            throw new FormRefused("date", "calendar.fault.same");
        book.amend(day, said(reason));
    }

    /**
     * A day is again what its weekday says.
     *
     * @throws FormRefused if it is so already, or nobody says why
     */
    @Transactional
    void clear(LocalDate day, @Nullable String reason) {
        if (book.calendar().day(day).isEmpty()) throw new FormRefused("date", "calendar.fault.ordinary");
        book.clear(day, said(reason));
    }

    /**
     * A year's days are all published, or they are open again.
     *
     * @throws FormRefused if the year has no days, or it is so already
     */
    @Transactional
    void confirm(int year, boolean confirmed, @Nullable String reason) {
        requireYear(year, "year");
        var calendar = book.calendar();
        if (!calendar.covers(year)) throw new FormRefused("year", "calendar.fault.empty");
        if (calendar.isConfirmed(year) == confirmed) throw new FormRefused("year", "calendar.fault.sameYear");
        book.say(year, confirmed, said(reason));
    }

    private void requireYear(int year, String field) {
        var last = LocalDate.now(clock).getYear() + YEARS_AHEAD;
        if (year < FIRST_YEAR || year > last)
            throw new FormRefused(field, "calendar.fault.year", Integer.toString(FIRST_YEAR), Integer.toString(last));
    }

    private static String said(@Nullable String reason) {
        var text = Objects.requireNonNullElse(reason, "").strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) throw new FormRefused("reason", "calendar.fault.reason");
        return text;
    }
}
