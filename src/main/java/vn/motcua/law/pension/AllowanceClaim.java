package vn.motcua.law.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.figures.Figure;
import vn.motcua.law.figures.RetirementAges;

/** One person's claim to the allowance: what was paid, and the ages between which it runs (Law 41/2024/QH15 art. 23). */
record AllowanceClaim(Law law, AllowanceFacts facts, PaidMonths paid) {

    static AllowanceClaim of(Law law, AllowanceFacts facts) {
        return new AllowanceClaim(law, facts, PaidMonths.of(facts.contributions(), facts.settled()));
    }

    RetirementAges.Age retirementAge() {
        return law.figures().retirementAges().of(facts.sex(), facts.birthDate());
    }

    LocalDate retiresOn() {
        return retirementAge().reachedBy(facts.birthDate());
    }

    /** The age of the social pension; lower in a poor household (art. 21). */
    Figure socialAge() throws CaseNotClear {
        return law.figure(facts.poorHousehold() ? "pre-pension-allowance.age.poor" : "pre-pension-allowance.age");
    }

    LocalDate socialPensionOn() throws CaseNotClear {
        return facts.birthDate().plusYears(socialAge().value().intValueExact());
    }

    /** The months from that of the request to that of the social pension's age. */
    int monthsLeft() throws CaseNotClear {
        return (int) ChronoUnit.MONTHS.between(facts.requestMonth(), YearMonth.from(socialPensionOn()));
    }
}
