package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;
import vn.motcua.law.leave.LeaveFacts;

/** A birth: its day, its children, how many lived before it, and whether it was a stillbirth of 22 weeks or more. */
record Birth(LocalDate on, int children, int livingChildrenBefore, boolean stillbirth) {

    static final int MOST_CHILDREN = 10;

    private static final int MOST_SIBLINGS = 30;

    static Birth read(LocalDate on, Members facts) throws CaseNotClear {
        if (!facts.has("bornOn")) throw new CaseNotClear(facts.field("bornOn"), "missing");
        return new Birth(
                LeaveFacts.event(on, facts, "bornOn"),
                facts.count("children", 1, MOST_CHILDREN, 1),
                facts.count("livingChildrenBefore", 0, MOST_SIBLINGS, 0),
                facts.flag("stillbirth"));
    }

    /** Whether exactly one child lives when this one is born (Decree 168/2026/ND-CP art. 2). */
    boolean isSecondChild() {
        return livingChildrenBefore == 1 && !stillbirth;
    }

    int others() {
        return children - 1;
    }

    BigDecimal childrenAfter(int first) {
        return BigDecimal.valueOf(Math.max(0, children - first));
    }
}
