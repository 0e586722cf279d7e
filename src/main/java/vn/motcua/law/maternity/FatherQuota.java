package vn.motcua.law.maternity;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/** How many working days a father has: by the kind of birth, the number of children, and whether it is the second child. */
record FatherQuota(Law law, FatherFacts facts) {

    private static final int TWINS = 2;

    /** The days, as a step (Law 41/2024/QH15 art. 53.2; Decree 168/2026/ND-CP art. 2). */
    BigDecimal days() throws CaseNotClear {
        var base = figure(facts.birth().others() == 0 ? single() : multiple());
        var perChild = figure("perChild");
        var more = facts.birth().childrenAfter(TWINS);
        var days = base.value().add(perChild.value().multiply(more));
        var formula = base.value() + (more.signum() == 0 ? "" : " + " + perChild.value() + " * " + more);
        if (!facts.birth().isSecondChild()) return show(formula, days, base.article());
        var second = figure("second");
        return show("max(" + formula + ", " + second.value() + ")", days.max(second.value()), second.article());
    }

    private String single() {
        return facts.surgery() || facts.under32Weeks() ? "special" : "days";
    }

    private String multiple() {
        return facts.surgery() ? "twins.surgery" : "twins";
    }

    private BigDecimal show(String formula, BigDecimal days, String article) {
        law.derivation().step(Text.of("maternity.step.fathersDays"), formula, days, Text.plain(article));
        return days;
    }

    private Figure figure(String name) throws CaseNotClear {
        return law.figure("maternity.father." + name, facts.birth().on());
    }
}
