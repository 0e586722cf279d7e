package vn.motcua.law.accident;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/**
 * What happened to whom: the assessed loss of capacity, the years paid into the accident fund, and the contribution wage of
 * the month before the accident, or of its month if it was the first.
 */
record AccidentFacts(
        int capacityLoss,
        BigDecimal fundYears,
        long wage,
        LocalDate accidentOn,
        boolean attendance,
        boolean died,
        int recoveryDays) {

    private static final int WHOLE = 100;
    private static final int MOST_YEARS = 80;
    private static final int MOST_DAYS = 366;

    static AccidentFacts read(LocalDate on, Members facts) throws CaseNotClear {
        return new AccidentFacts(
                facts.count("capacityLoss", 0, WHOLE),
                fundYears(facts),
                facts.dong("wage"),
                accidentOn(on, facts),
                facts.flag("attendance"),
                facts.flag("died"),
                facts.count("recoveryDays", 0, MOST_DAYS, 0));
    }

    private static BigDecimal fundYears(Members facts) throws CaseNotClear {
        var years = facts.decimal("fundYears");
        if (years.signum() < 0 || years.compareTo(BigDecimal.valueOf(MOST_YEARS)) > 0)
            throw new CaseNotClear(facts.field("fundYears"), "accident.years", MOST_YEARS);
        return years;
    }

    private static LocalDate accidentOn(LocalDate on, Members facts) throws CaseNotClear {
        var day = facts.date("accidentOn", on);
        if (day.isAfter(on)) throw new CaseNotClear(facts.field("accidentOn"), "accident.later", on);
        return day;
    }
}
