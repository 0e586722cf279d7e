package vn.motcua.law.sickness;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.law.figures.FigureFile;

/** The public holidays of the calendar and the days off in their place, which aren't days of sick leave. */
record PublicHolidays(Set<LocalDate> days) {

    private static final Set<String> TYPES = Set.of("HOLIDAY", "COMPENSATION");

    static PublicHolidays read() {
        return new PublicHolidays(FigureFile.read("calendar").stream()
                .filter(line -> TYPES.contains(line.text("type")))
                .map(line -> LocalDate.parse(line.text("date")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isHoliday(LocalDate day) {
        return days.contains(day);
    }
}
