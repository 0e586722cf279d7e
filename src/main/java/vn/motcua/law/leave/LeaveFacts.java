package vn.motcua.law.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;

/** Reads facts that leaves have in common. */
public final class LeaveFacts {

    /** No leave lasts longer than a year. */
    public static final int MOST_DAYS = 366;

    private static final BigDecimal MOST = BigDecimal.valueOf(MOST_DAYS);

    private LeaveFacts() {}

    /** Days asked for, whole ones or parts: more than none, at most a year. */
    public static BigDecimal days(Members facts, String name) throws CaseNotClear {
        var days = daysOrNone(facts, name);
        if (days.signum() == 0) throw new CaseNotClear(facts.field(name), "noDays");
        return days;
    }

    /** Days that may be none and may be left out. */
    public static BigDecimal daysIfAny(Members facts, String name) throws CaseNotClear {
        return facts.has(name) ? daysOrNone(facts, name) : BigDecimal.ZERO;
    }

    /** A day that may be left out without another standing for it. */
    public static @Nullable LocalDate dateIfAny(Members facts, String name) throws CaseNotClear {
        return facts.has(name) ? facts.date(name) : null;
    }

    /** The day of a birth or of receiving a child: not in the future, not under the former law. */
    public static LocalDate event(LocalDate on, Members facts, String name) throws CaseNotClear {
        var day = facts.date(name, on);
        if (day.isAfter(on)) throw new CaseNotClear(facts.field(name), "eventAfter", day, on);
        if (day.isBefore(Law.SINCE)) throw new CaseNotClear(facts.field(name), "lawNotLoaded", Law.SINCE);
        return day;
    }

    private static BigDecimal daysOrNone(Members facts, String name) throws CaseNotClear {
        var days = facts.decimal(name);
        if (days.signum() < 0) throw new CaseNotClear(facts.field(name), "negative", days);
        if (days.compareTo(MOST) > 0) throw new CaseNotClear(facts.field(name), "tooManyDays", MOST);
        return days;
    }
}
