package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Reason;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.leave.DayQuota;

/** A father's claim: the days and the lump sum are two rights, and each may fail without the other. */
final class FatherClaim {

    private final Law law;
    private final FatherFacts facts;
    private final Derivation derivation;
    private final List<Reason> reasons = new ArrayList<>();

    FatherClaim(Law law, FatherFacts facts) {
        this.law = law;
        this.facts = facts;
        this.derivation = law.derivation();
    }

    Outcome settle() throws CaseNotClear {
        var days = grantedDays();
        var hasLump = hasLump();
        if (days.signum() == 0 && !hasLump) {
            reasons.forEach(reason -> derivation.refuse(reason.text(), reason.law()));
            return Outcome.refused(derivation);
        }
        reasons.forEach(reason -> derivation.warn(reason.text(), reason.law()));
        return pay(days, hasLump);
    }

    private Outcome pay(BigDecimal days, boolean hasLump) throws CaseNotClear {
        var pay = new MaternityPay(law, facts.wages().average(law));
        pay.addDays(days, "maternity.divisor.working");
        if (hasLump) pay.addLump(new LumpSum(facts.birth().on(), facts.birth().children()).show(law));
        return Outcome.lump(pay.settle(), derivation);
    }

    private BigDecimal grantedDays() throws CaseNotClear {
        var quota = new FatherQuota(law, facts).days();
        if (!isInTime()) return BigDecimal.ZERO;
        var article = article("maternity.father.days");
        var granted = new DayQuota(Text.of("maternity.thisBirth"), quota, facts.usedDays(), article)
                .grant(facts.days(), derivation);
        derivation.take(facts.birth().on().getYear(), granted);
        if (granted.signum() > 0) DayQuota.warn(facts.days(), granted, article, derivation);
        else if (facts.days().signum() > 0)
            reasons.add(new Reason(Text.of("leave.refusal.noDaysLeft", facts.days()), article));
        else if (facts.motherInsured()) reasons.add(new Reason(Text.of("maternity.refusal.nothingAsked"), article));
        return granted;
    }

    private boolean isInTime() throws CaseNotClear {
        var from = facts.leaveFrom();
        if (from == null) return true;
        var window = law.figure("maternity.father.window");
        var last = facts.birth().on().plusDays(window.value().intValueExact());
        showWindow(last, window.value());
        if (!from.isBefore(facts.birth().on()) && !from.isAfter(last)) return true;
        reasons.add(new Reason(
                Text.of("maternity.refusal.outsideWindow", from, facts.birth().on(), last),
                article("maternity.father.window")));
        return false;
    }

    private void showWindow(LocalDate last, BigDecimal days) throws CaseNotClear {
        derivation.finding(new Derivation.Line(
                Text.of("maternity.step.fathersWindow", days),
                Text.of("leave.formula.daysAfter", facts.birth().on(), days),
                Text.plain(last),
                article("maternity.father.window")));
    }

    private boolean hasLump() throws CaseNotClear {
        if (facts.motherInsured()) return false;
        var conditions = facts.conditions();
        if (conditions == null || conditions.areMet(law)) return true;
        reasons.add(new Reason(conditions.reason(law), article("maternity.lump.levels")));
        return false;
    }

    private Text article(String parameter) throws CaseNotClear {
        return Text.plain(law.figure(parameter).article());
    }
}
