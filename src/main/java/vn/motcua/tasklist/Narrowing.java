package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.tasklist.Wanted.Urgency;

/** Narrows what a person's grants reach to what was asked for. */
@Component
class Narrowing {

    private final Clock clock;
    private final WorkingTime time;

    Narrowing(Clock clock, WorkingTime time) {
        this.clock = clock;
        this.time = time;
    }

    Reach narrow(Reach reach, Wanted wanted) {
        return search(urgent(after(reach, wanted), wanted.urgency()), wanted.text());
    }

    private static Reach after(Reach reach, Wanted wanted) {
        var place = wanted.after();
        return place == null
                ? reach
                : reach.and(
                        "t.urgent_at >= ? and (t.urgent_at > ? or t.task_id > ?)",
                        at(place.urgentAt()),
                        at(place.urgentAt()),
                        place.task());
    }

    Reach urgent(Reach reach, Urgency urgency) {
        var now = clock.instant();
        var running = ClockState.RUNNING.name();
        var soon = time.closing(time.receptionDay(now)).toOffsetDateTime();
        return switch (urgency) {
            case ANY -> reach;
            case OVERDUE -> reach.and("t.urgent_at < ? and d.clock = ?", at(now), running);
            case SOON -> reach.and("t.urgent_at >= ? and t.urgent_at <= ? and d.clock = ?", at(now), soon, running);
        };
    }

    private static Reach search(Reach reach, String text) {
        if (text.isEmpty()) return reach;
        if (text.matches("\\d{10}|\\d{12}"))
            return reach.and(
                    "t.dossier in (select code from dossier where insurance_number = ? or id_number = ?)", text, text);
        return reach.and(
                "(t.dossier like ? or t.name_plain like ?)",
                "%" + wild(text.toUpperCase(Locale.ROOT)) + "%",
                "%" + wild(Names.plain(text)) + "%");
    }

    private static String wild(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
