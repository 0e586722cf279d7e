package vn.motcua.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.WorkingCalendar;

/** What one entry of the journal tells of its actor: when, of which kind, which act, whether a task was done, and in which words. */
record Trace(Instant at, String kind, String act, boolean isTask, @Nullable String details, @Nullable String reason) {

    private static final String TWO_PLACES = "TWO_PLACES";
    private static final String LOOK = "LOOK";

    boolean isInTwoPlaces() {
        return act.equals(TWO_PLACES);
    }

    boolean isLook() {
        return kind.equals(LOOK);
    }

    LocalDate day() {
        return local().toLocalDate();
    }

    LocalTime time() {
        return local().toLocalTime();
    }

    private ZonedDateTime local() {
        return at.atZone(WorkingCalendar.ZONE);
    }
}
