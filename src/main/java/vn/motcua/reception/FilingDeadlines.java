package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.WorkingTime;

/** Until when people should file; who files later explains it in writing and isn't refused (Law 41/2024/QH15 art. 92). */
@Component
class FilingDeadlines {

    /** The longest break of the year is shorter. */
    private static final int BREAK = 30;

    private final List<FilingDeadline> deadlines;
    private final WorkingTime time;

    FilingDeadlines(
            @Value("${motcua.filing-deadlines:classpath:processes/rules/figures/filing-deadlines.csv}") Resource table,
            WorkingTime time) {
        this.time = time;
        deadlines = Tables.rows(table).stream().map(FilingDeadlines::deadline).toList();
    }

    /** The deadline whose lateness must be explained, if there is one. */
    Optional<FilingDeadline> explained(Matter matter) {
        return of(matter.procedure().key()).stream()
                .filter(deadline -> deadline.isExplained()
                        && Tables.admits(deadline.filers(), matter.filer().name()))
                .findFirst();
    }

    List<FilingDeadline> of(String procedure) {
        return deadlines.stream()
                .filter(deadline -> deadline.procedure().equals(procedure))
                .toList();
    }

    /** Whether somebody files too late today. */
    boolean isLate(FilingDeadline deadline, LocalDate eventOn, LocalDate today) {
        if (!today.isAfter(eventOn.plusDays(deadline.days()))) return false;
        var surely = eventOn.plusDays(deadline.days() + (long) BREAK);
        return today.isAfter(surely) || today.isAfter(last(deadline, eventOn));
    }

    private LocalDate last(FilingDeadline deadline, LocalDate eventOn) {
        var day = deadline.isWorkingDays() ? eventOn : eventOn.plusDays(deadline.days());
        if (deadline.days() < 0) return day;
        for (int left = deadline.isWorkingDays() ? deadline.days() : 0; left > 0; ) {
            day = day.plusDays(1);
            if (time.calendar().isWorkingDay(day)) left--;
        }
        while (!time.calendar().isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    private static FilingDeadline deadline(CSVRecord row) {
        return new FilingDeadline(
                row.get("procedure"),
                Tables.words(row.get("filers")),
                row.get("limit"),
                row.get("fact"),
                row.get("event_vi"),
                row.get("event_en"),
                Boolean.parseBoolean(row.get("explained")),
                row.get("article"),
                row.get("confidence"));
    }

    /**
     * A number of working days (WD) or days (CD) after an event; before it if negative. {@code fact} is what the applicant
     * tells of the case that is the event's day; empty if the desk must ask for it.
     */
    record FilingDeadline(
            String procedure,
            Set<String> filers,
            String limit,
            String fact,
            String vietnamese,
            String english,
            boolean isExplained,
            String article,
            String confidence) {

        int days() {
            return Integer.parseInt(limit.substring(0, limit.indexOf(' ')));
        }

        boolean isWorkingDays() {
            return limit.endsWith("WD");
        }

        /** The event, as the desk asks for its day. */
        String event(Locale reader) {
            return reader.getLanguage().equals("en") ? english : vietnamese;
        }
    }
}
