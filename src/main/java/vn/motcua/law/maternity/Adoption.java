package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;

/** Leave until an adopted child is six months old, and a lump sum (Law 41/2024/QH15 art. 56, 58). */
record Adoption(Law law, AdoptionFacts facts) {

    Outcome settle() throws CaseNotClear {
        var conditions = facts.conditions();
        if (conditions != null) conditions.check(law);
        if (facts.otherParentTakesLeave()) law.derivation().refuse(Text.of("maternity.refusal.otherParent"), article());
        var longest = longest();
        if (longest.isOver())
            law.derivation().refuse(Text.of("maternity.refusal.leaveOver", facts.receivedOn()), article());
        return law.derivation().isRefused() ? Outcome.refused(law.derivation()) : pay(granted(longest));
    }

    private Outcome pay(LeavePeriod leave) throws CaseNotClear {
        var pay = new MaternityPay(law, facts.wages().average(law));
        pay.addMonths(leave.months());
        pay.addDays(BigDecimal.valueOf(leave.days()), "maternity.divisor");
        pay.addLump(new LumpSum(facts.receivedOn(), facts.children()).show(law));
        return Outcome.lump(pay.settle(), law.derivation());
    }

    /** From receiving the child until it is six months old; without its day of birth, six months. */
    private LeavePeriod longest() throws CaseNotClear {
        var born = facts.childBirthDate();
        var from = facts.receivedOn();
        var age = law.number("maternity.childAge");
        if (born == null || born.equals(from)) return LeavePeriod.ofMonths(from, age);
        return LeavePeriod.between(from, born.plusMonths(age));
    }

    private LeavePeriod granted(LeavePeriod longest) throws CaseNotClear {
        if (!facts.stopsWork() || isLumpAlone()) return new LeavePeriod(0, 0, facts.receivedOn(), facts.receivedOn());
        var asked = facts.isTold() ? asked() : longest;
        if (!asked.end().isAfter(longest.end())) return shown(asked);
        law.derivation().warn(Text.of("maternity.warning.adoptionCut", longest.months(), longest.days()), article());
        return shown(longest);
    }

    private boolean isLumpAlone() {
        return !facts.isTold() && facts.childBirthDate() == null;
    }

    private LeavePeriod asked() {
        LocalDate end = facts.receivedOn().plus(Period.of(0, facts.months(), facts.days()));
        return new LeavePeriod(facts.months(), facts.days(), facts.receivedOn(), end);
    }

    private LeavePeriod shown(LeavePeriod leave) throws CaseNotClear {
        law.derivation()
                .finding(new Line(
                        Text.of("maternity.step.period"),
                        Text.of("maternity.formula.period", leave.from(), leave.end()),
                        Text.of("maternity.value.period", leave.months(), leave.days()),
                        article()));
        return leave;
    }

    private Text article() {
        return Text.of("maternity.article.adoption");
    }
}
