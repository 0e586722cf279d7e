package vn.motcua.law.onetime;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.ContributionCheck;
import vn.motcua.law.basis.MonthRange;

/** What facts of a one-time settlement can't be: names the first that can't stand. */
final class FactCheck {

    private final ContributionCheck check;
    private final OneTimeFacts facts;

    FactCheck(LocalDate on, OneTimeFacts facts) {
        this.check = new ContributionCheck(on, facts.birthDate());
        this.facts = facts;
    }

    void run() throws CaseNotClear {
        check.run(facts.contributions());
        checkSettled(facts.settled());
        checkExcused(facts.excusedMonths());
    }

    private void checkSettled(List<MonthRange> settled) throws CaseNotClear {
        for (int row = 0; row < settled.size(); row++)
            check.checkMonths("facts.settled[" + row + "]", settled.get(row));
    }

    private static void checkExcused(List<MonthRange> excused) throws CaseNotClear {
        for (int row = 0; row < excused.size(); row++)
            ContributionCheck.checkOrder("facts.excusedMonths[" + row + "]", excused.get(row));
    }
}
