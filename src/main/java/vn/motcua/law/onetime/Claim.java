package vn.motcua.law.onetime;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.figures.RetirementAges;

/** One person's claim on a legal date, its facts checked, its paid months laid out. */
record Claim(Law law, OneTimeFacts facts, PaidMonths paid, RetirementAges.Age retirementAge) {

    static final YearMonth LAW_SINCE = YearMonth.of(2025, 7);

    static Claim of(Law law, OneTimeFacts facts) throws CaseNotClear {
        new FactCheck(law.on(), facts).run();
        return new Claim(
                law,
                facts,
                PaidMonths.of(facts.contributions(), facts.settled()),
                law.figures().retirementAges().of(facts.sex(), facts.birthDate()));
    }

    LocalDate on() {
        return law.on();
    }

    LocalDate retiresOn() {
        return retirementAge.reachedBy(facts.birthDate());
    }

    boolean hasReachedAge() {
        return !retiresOn().isAfter(on());
    }

    YearMonth receptionMonth() {
        return YearMonth.from(facts.receivedOn());
    }

    /** Whether the person could have a pension instead, of either scheme (Law 41/2024/QH15 art. 64, 98). */
    boolean hasPensionRight() throws CaseNotClear {
        return hasReachedAge() && paid.count() >= law.number("pension.months");
    }
}
