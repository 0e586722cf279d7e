package vn.motcua.law.sickness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.figures.Figure;

/** How many days a year, and after them at what rate: by years of contribution, conditions, or the child's age (art. 43–45). */
record SicknessQuota(Law law, SicknessFacts facts) {

    /** The days on which another quota begins. */
    List<LocalDate> changes() throws CaseNotClear {
        var newYear = LocalDate.of(facts.leave().to().getYear(), 1, 1);
        if (facts.ground() != SicknessFacts.Ground.CHILD) return List.of(newYear);
        return List.of(newYear, birthday("sickness.child.age.small"), birthday("sickness.child.age.limit"));
    }

    /** The most days a year as on one day; for a child who is too old there is none. */
    Figure on(LocalDate day) throws CaseNotClear {
        if (facts.ground() == SicknessFacts.Ground.CHILD)
            return law.figure(
                    day.isBefore(birthday("sickness.child.age.small"))
                            ? "sickness.child.quota.small"
                            : "sickness.child.quota");
        return law.figure("sickness.quota." + (facts.hazardous() ? "hazardous." : "normal.") + tier());
    }

    /** Whether on this day there is a right at all. */
    boolean isOpen(LocalDate day) throws CaseNotClear {
        return facts.ground() != SicknessFacts.Ground.CHILD || day.isBefore(birthday("sickness.child.age.limit"));
    }

    /** The rate, in per cent, within the quota. */
    Figure rate() throws CaseNotClear {
        return law.figure("sickness.rate.normal");
    }

    /** The rate, in per cent, after the quota for a disease of the long-term list. */
    Figure longTermRate() throws CaseNotClear {
        return law.figure("sickness.rate.long." + tier());
    }

    private String tier() throws CaseNotClear {
        if (isAtLeast("sickness.years.long")) return "from30";
        return isAtLeast("sickness.years.middle") ? "from15" : "under15";
    }

    private boolean isAtLeast(String years) throws CaseNotClear {
        BigDecimal limit = law.value(years);
        return facts.contributedYears().compareTo(limit) >= 0;
    }

    private LocalDate birthday(String age) throws CaseNotClear {
        return facts.childsBirth().plusYears(law.number(age));
    }
}
