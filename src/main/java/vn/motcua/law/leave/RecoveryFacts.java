package vn.motcua.law.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/**
 * What recovery after sickness and after maternity have in common: the days asked for and taken before in the year, the
 * day the leave before it ended, its own first day, and what takes the right to it away.
 */
public record RecoveryFacts(
        BigDecimal days,
        BigDecimal usedDays,
        @Nullable LocalDate ended,
        @Nullable LocalDate from,
        boolean otherLeave,
        boolean offWork,
        boolean recovered) {

    /** The names of these facts, but for the day the leave before ended, which each scheme names its own way. */
    public static final Set<String> NAMES = Set.of("days", "usedDays", "from", "otherLeave", "offWork", "recovered");

    /** @throws CaseNotClear if a fact can't stand, such as recovery that begins before the leave before it ends */
    public static RecoveryFacts read(Members facts, String ended) throws CaseNotClear {
        var read = new RecoveryFacts(
                BigDecimal.valueOf(facts.count("days", 1, LeaveFacts.MOST_DAYS)),
                BigDecimal.valueOf(facts.count("usedDays", 0, LeaveFacts.MOST_DAYS, 0)),
                LeaveFacts.dateIfAny(facts, ended),
                LeaveFacts.dateIfAny(facts, "from"),
                facts.flag("otherLeave"),
                facts.flag("offWork", true),
                facts.flag("recovered"));
        if (read.beginsTooSoon()) throw new CaseNotClear(facts.field("from"), "beforeLeaveEnded");
        return read;
    }

    private boolean beginsTooSoon() {
        return from != null && ended != null && !from.isAfter(ended);
    }
}
