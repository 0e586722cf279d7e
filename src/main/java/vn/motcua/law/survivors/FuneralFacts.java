package vn.motcua.law.survivors;

import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/** Who died when, and what the insurance knew of them; {@code accident} means a death or an allowance for work accidents. */
record FuneralFacts(LocalDate diedOn, int compulsoryMonths, int voluntaryMonths, boolean pensioner, boolean accident) {

    private static final int MOST_MONTHS = 1200;

    static FuneralFacts read(LocalDate on, Members facts) throws CaseNotClear {
        return new FuneralFacts(
                DayOfDeath.checked(facts.date("diedOn"), on),
                facts.count("compulsoryMonths", 0, MOST_MONTHS),
                facts.count("voluntaryMonths", 0, MOST_MONTHS, 0),
                facts.flag("pensioner"),
                facts.flag("accident"));
    }

    int months() {
        return compulsoryMonths + voluntaryMonths;
    }
}
