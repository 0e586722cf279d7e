package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When claims of an employer surge; 2988/QD-BHXH art. 2.2h names no limits, so these are the agency's own: at least so many
 * in the last days, and so many times the average of as long a time within the months before.
 */
@Component
class SurgeSettings {

    private final int days;
    private final int before;
    private final int times;
    private final int least;
    private final Clock clock;

    SurgeSettings(
            @Value("${motcua.surge.days:30}") int days,
            @Value("${motcua.surge.before:180}") int before,
            @Value("${motcua.surge.times:2}") int times,
            @Value("${motcua.surge.least:20}") int least,
            Clock clock) {
        this.days = days;
        this.before = before;
        this.times = times;
        this.least = least;
        this.clock = clock;
    }

    int days() {
        return days;
    }

    int before() {
        return before;
    }

    int least() {
        return least;
    }

    int times() {
        return times;
    }

    /** The beginning of the last days. */
    OffsetDateTime recent() {
        return daysAgo(days);
    }

    /** The beginning of the time they are compared with. */
    OffsetDateTime since() {
        return daysAgo(days + before);
    }

    /** The end of today. */
    OffsetDateTime end() {
        return daysAgo(0);
    }

    /** The average of as many days within the time before, rounded, of all claims of that time. */
    long usual(long claimsBefore) {
        return (claimsBefore * days + before / 2) / before;
    }

    boolean isSurge(long recent, long claimsBefore) {
        return recent >= least && recent * before > times * claimsBefore * days;
    }

    private OffsetDateTime daysAgo(int count) {
        return LocalDate.now(clock)
                .minusDays(count - 1L)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
    }
}
