package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/** From when to when the leave of a birth lasts (Law 41/2024/QH15 art. 53 to 55; Decree 168/2026/ND-CP art. 2). */
record BirthLeave(Law law, BirthFacts facts) {

    LeavePeriod period() throws CaseNotClear {
        return switch (facts.role()) {
            case MOTHER -> isRestForCarer() ? carers() : mothers();
            case SURROGATE -> surrogates();
            case INTENDED_MOTHER -> shown(LeavePeriod.between(facts.handedOverOn(), childOfAge(true)));
        };
    }

    private boolean isRestForCarer() {
        var from = facts.leaveFrom();
        return facts.isCarersOwn() || facts.motherDied() && from != null && from.isAfter(bornOn());
    }

    private LeavePeriod mothers() throws CaseNotClear {
        return LeavePeriod.ofMonths(start(facts.leaveFrom()), months());
    }

    private LeavePeriod carers() throws CaseNotClear {
        var end = facts.isCarersOwn()
                ? childOfAge(false)
                : start(facts.motherLeaveFrom()).plusMonths(months());
        var from = later(facts.leaveFrom(), bornOn());
        if (from.equals(bornOn())) return LeavePeriod.ofMonths(from, law.number("maternity.childAge"));
        return shown(LeavePeriod.between(from, end));
    }

    private LeavePeriod surrogates() throws CaseNotClear {
        var start = start(facts.leaveFrom());
        var least = bornOn().plusDays(law.number("maternity.surrogate.days"));
        var until = later(facts.handedOverOn(), least);
        var longest = LeavePeriod.ofMonths(start, months());
        return until.isBefore(longest.end()) ? shown(LeavePeriod.between(start, until)) : longest;
    }

    /** Whole months for the mother, with the steps that give them. */
    private int months() throws CaseNotClear {
        var base = base();
        var perChild = law.figure("maternity.birth.perChild", bornOn());
        var others = BigDecimal.valueOf(facts.birth().others());
        var months = base.value().add(perChild.value().multiply(others));
        law.derivation()
                .step(
                        Text.of("maternity.step.months", facts.birth().children()),
                        base.value() + (others.signum() == 0 ? "" : " + " + perChild.value() + " * " + others),
                        months,
                        Text.plain(base.article()));
        return months.intValueExact();
    }

    private Figure base() throws CaseNotClear {
        var isSecond = facts.birth().isSecondChild() && facts.role() == BirthFacts.Role.MOTHER;
        return law.figure(isSecond ? "maternity.birth.second" : "maternity.birth.months", bornOn());
    }

    /** The first day: not longer before the birth than the law allows, and not after it. */
    private LocalDate start(@Nullable LocalDate leaveFrom) throws CaseNotClear {
        if (leaveFrom == null) return bornOn();
        var earliest = bornOn().minusMonths(law.number("maternity.birth.before"));
        if (leaveFrom.isBefore(earliest)) {
            law.derivation()
                    .warn(
                            Text.of("maternity.warning.tooEarly", leaveFrom, earliest),
                            article("maternity.birth.before"));
            return earliest;
        }
        if (!leaveFrom.isAfter(bornOn())) return leaveFrom;
        law.derivation().warn(Text.of("maternity.warning.afterBirth", leaveFrom), article("maternity.birth.months"));
        return bornOn();
    }

    private LocalDate childOfAge(boolean withOthers) throws CaseNotClear {
        var others = withOthers
                ? law.number("maternity.birth.perChild") * facts.birth().others()
                : 0;
        return bornOn().plusMonths(law.number("maternity.childAge") + others);
    }

    private LeavePeriod shown(LeavePeriod period) throws CaseNotClear {
        if (period.isOver())
            law.derivation()
                    .refuse(Text.of("maternity.refusal.leaveOver", period.from()), article("maternity.childAge"));
        law.derivation()
                .finding(new Line(
                        Text.of("maternity.step.period"),
                        Text.of("maternity.formula.period", period.from(), period.end()),
                        Text.of("maternity.value.period", period.months(), period.days()),
                        article("maternity.childAge")));
        return period;
    }

    private Text article(String parameter) throws CaseNotClear {
        return Text.plain(law.figure(parameter).article());
    }

    private LocalDate bornOn() {
        return facts.birth().on();
    }

    private static LocalDate later(@Nullable LocalDate day, LocalDate other) {
        return day == null || day.isBefore(other) ? other : day;
    }
}
