package vn.motcua.law.onetime;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.figures.RetirementAges;

/** One person's claim on a legal date, its facts checked, its paid months laid out. */
record Claim(LocalDate on, OneTimeFacts facts, PaidMonths paid, RetirementAges.Age retirementAge) {

    static final YearMonth LAW_SINCE = YearMonth.of(2025, 7);
    static final int PENSION_MONTHS = 180;

    static Claim of(LocalDate on, OneTimeFacts facts, RetirementAges ages) throws CaseNotClear {
        new FactCheck(on, facts).run();
        return new Claim(
                on,
                facts,
                PaidMonths.of(facts.contributions(), facts.settled()),
                ages.of(facts.sex(), facts.birthDate()));
    }

    LocalDate retiresOn() {
        return retirementAge.reachedBy(facts.birthDate());
    }

    boolean hasReachedAge() {
        return !retiresOn().isAfter(on);
    }

    YearMonth receptionMonth() {
        return YearMonth.from(facts.receivedOn());
    }

    /** Whether the person could have a pension instead (Law 41/2024/QH15 art. 64). */
    boolean hasPensionRight() {
        return hasReachedAge() && paid.where(row -> !row.isVoluntary()).size() >= PENSION_MONTHS;
    }
}
