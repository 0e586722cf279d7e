package vn.motcua.law.maternity;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;
import vn.motcua.law.leave.DayQuota;

/** Leaves of some days around a pregnancy (Law 41/2024/QH15 art. 51, 52, 57). */
record DayLeave(Law law, DayLeaveFacts facts) {

    /** Examinations: some visits, some working days each. */
    Outcome prenatal() throws CaseNotClear {
        var perVisit = law.figure("maternity.prenatal.days");
        var visits = visitsLeft();
        var limit = perVisit.value().multiply(visits);
        law.derivation()
                .step(
                        Text.of("maternity.step.visitDays", perVisit.value()),
                        visits + " * " + perVisit.value(),
                        limit,
                        Text.plain(perVisit.article()));
        return pay(
                new DayQuota(Text.of("maternity.theseVisits"), limit, BigDecimal.ZERO, article(perVisit)),
                "maternity.divisor.working");
    }

    /** The loss of a pregnancy, by its weeks; from 22 weeks on it may be settled like a birth. */
    Outcome miscarriage() throws CaseNotClear {
        var days = law.figure("maternity.miscarriage.days." + stage());
        law.derivation()
                .step(Text.of("maternity.step.weeks"), String.valueOf(facts.weeks()), facts.weeks(), article(days));
        if (isFrom("maternity.miscarriage.from22"))
            law.derivation().warn(Text.of("maternity.warning.asBirth"), article(days));
        return pay(DayQuota.of(Text.of("maternity.thisEvent"), days, BigDecimal.ZERO), "maternity.divisor");
    }

    Outcome contraception() throws CaseNotClear {
        var days = law.figure("maternity.contraception." + facts.method().parameter());
        return pay(DayQuota.of(Text.of("maternity.thisEvent"), days, BigDecimal.ZERO), "maternity.divisor");
    }

    private Outcome pay(DayQuota quota, String divisor) throws CaseNotClear {
        var granted = quota.grant(facts.days(), law.derivation());
        law.derivation().take(law.on().getYear(), granted);
        DayQuota.tell(facts.days(), granted, quota.law(), law.derivation());
        if (law.derivation().isRefused()) return Outcome.refused(law.derivation());
        var pay = new MaternityPay(law, facts.wages().average(law));
        pay.addDays(granted, divisor);
        return Outcome.lump(pay.settle(), law.derivation());
    }

    private BigDecimal visitsLeft() throws CaseNotClear {
        var most = law.figure("maternity.prenatal.visits");
        var left = most.value().subtract(BigDecimal.valueOf(facts.visitsUsed())).max(BigDecimal.ZERO);
        var visits = left.min(BigDecimal.valueOf(facts.visits()));
        law.derivation()
                .step(
                        Text.of("maternity.step.visits"),
                        "min(" + facts.visits() + ", max(0, " + most.value() + " - " + facts.visitsUsed() + "))",
                        visits,
                        article(most));
        return visits;
    }

    private String stage() throws CaseNotClear {
        if (isFrom("maternity.miscarriage.from22")) return "from22";
        if (isFrom("maternity.miscarriage.from13")) return "from13";
        return isFrom("maternity.miscarriage.from5") ? "from5" : "under5";
    }

    private boolean isFrom(String parameter) throws CaseNotClear {
        return facts.weeks() >= law.number(parameter);
    }

    private static Text article(Figure figure) {
        return Text.plain(figure.article());
    }
}
