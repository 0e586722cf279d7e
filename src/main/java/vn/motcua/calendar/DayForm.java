package vn.motcua.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.motcua.dossier.CalendarDay;

/** What somebody says a day is: its type, the document, how sure it is, and why the calendar changes. */
record DayForm(
        @NotNull(message = "{calendar.fault.date}") LocalDate date,
        @NotNull(message = "{calendar.fault.type}") CalendarDay.Type type,
        @NotBlank(message = "{calendar.fault.source}") @Size(max = 300, message = "{calendar.fault.source}")
                String source,
        @NotNull(message = "{calendar.fault.confidence}")
                @Pattern(regexp = "[VMU]", message = "{calendar.fault.confidence}")
                String confidence,
        @NotBlank(message = "{calendar.fault.reason}") @Size(max = 1000, message = "{calendar.fault.reason}")
                String reason) {

    static DayForm of(CalendarDay day) {
        return new DayForm(day.date(), day.type(), day.source(), day.grade(), "");
    }

    /** The day as the calendar keeps it; only of a form without faults. */
    CalendarDay day() {
        return new CalendarDay(date, type, source.strip(), confidence);
    }
}
