package vn.motcua.law.survivors;

import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/** What every one-time survivors' benefit is derived from; the rest depends on what the deceased was. */
record SurvivorLumpFacts(LocalDate diedOn, boolean pensioner, Members members) {

    private static final int MOST_MONTHS = 1200;

    static SurvivorLumpFacts read(LocalDate on, Members facts) throws CaseNotClear {
        if (!facts.has("pensioner")) throw new CaseNotClear(facts.field("pensioner"), "missing");
        var diedOn = DayOfDeath.checked(facts.date("diedOn", on), on);
        return new SurvivorLumpFacts(diedOn, facts.flag("pensioner"), facts);
    }

    /** Whether the deceased had a monthly accident allowance and no paid months left. */
    boolean hadAllowance() {
        return members.has("accidentAllowance");
    }

    long pension() throws CaseNotClear {
        return positive("pension");
    }

    long accidentAllowance() throws CaseNotClear {
        return positive("accidentAllowance");
    }

    int monthsReceived() throws CaseNotClear {
        return members.count("monthsReceived", 1, MOST_MONTHS);
    }

    private long positive(String name) throws CaseNotClear {
        var amount = members.dong(name);
        if (amount == 0) throw new CaseNotClear(members.field(name), "survivors.nothing");
        return amount;
    }
}
