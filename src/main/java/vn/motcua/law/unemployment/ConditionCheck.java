package vn.motcua.law.unemployment;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/** Whether enough was paid in time, and the dossier filed in time (Employment Law 74/2025/QH15 art. 38). */
record ConditionCheck(Law law, UnemploymentFacts facts) {

    void run() throws CaseNotClear {
        var needed = law.figure("unemployment.months");
        var paid = facts.paid();
        if (paid == null || paid.count() == 0) checkTotal(needed);
        else checkWindow(paid, needed);
        checkFiling();
    }

    private void checkTotal(Figure needed) {
        show(
                Text.of("unemployment.step.months", needed.value()),
                String.valueOf(facts.months()),
                facts.months(),
                needed);
        if (facts.months() < needed.value().intValueExact())
            law.derivation()
                    .refuse(
                            Text.of("unemployment.refusal.months", facts.months(), needed.value()),
                            Text.plain(needed.article()));
    }

    private void checkWindow(PaidMonths paid, Figure needed) throws CaseNotClear {
        var length = law.number(facts.shortContract() ? "unemployment.window.shortContract" : "unemployment.window");
        var last = lastMonth(paid);
        var first = last.minusMonths(length - 1L);
        var within = paid.rows().subMap(first, true, last, true).keySet();
        show(
                Text.of("unemployment.step.window", first, last, needed.value()),
                PaidMonths.sum(within),
                within.size(),
                needed);
        if (within.size() < needed.value().intValueExact())
            law.derivation()
                    .refuse(
                            Text.of("unemployment.refusal.window", within.size(), first, last, needed.value()),
                            Text.plain(needed.article()));
    }

    /** The month of leaving if it was paid for, else the one before; untold, the person left in the last paid month. */
    private YearMonth lastMonth(PaidMonths paid) {
        var leftOn = facts.leftOn();
        if (leftOn == null) return paid.rows().lastKey();
        var month = YearMonth.from(leftOn);
        return paid.rows().containsKey(month) ? month : month.minusMonths(1);
    }

    private void checkFiling() throws CaseNotClear {
        var leftOn = facts.leftOn();
        var filedOn = facts.filedOn();
        if (leftOn == null || filedOn == null) return;
        var limit = law.figure("unemployment.filing");
        var last = leftOn.plusMonths(limit.value().longValueExact());
        if (filedOn.isAfter(last)) refuseLateFiling(filedOn, last, limit);
    }

    private void refuseLateFiling(LocalDate filedOn, LocalDate last, Figure limit) {
        law.derivation()
                .refuse(
                        Text.of("unemployment.refusal.filing", filedOn, last, limit.value()),
                        Text.plain(limit.article()));
    }

    private void show(Text what, String formula, int value, Figure needed) {
        law.derivation().step(what, formula, value, Text.plain(needed.article()));
    }
}
