package vn.motcua.law.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/**
 * Recovery of health, duong suc phuc hoi suc khoe, after sickness or maternity (Law 41/2024/QH15 art. 46, 60): a share of
 * the reference level a day. Days off and public holidays count; leave over New Year belongs to the old year.
 */
public record Recovery(Law law, String family, RecoveryFacts facts) {

    private static final int PER_CENT = 100;

    /** Refuses for every condition that isn't met, then grants the days that are left. */
    public Outcome derive(Figure quota) throws CaseNotClear {
        checkTime();
        refuseIf(facts.otherLeave(), "leave.refusal.otherLeave");
        refuseIf(!facts.offWork(), "leave.refusal.notOffWork");
        refuseIf(facts.recovered(), "leave.refusal.recovered");
        if (derivation().isRefused()) return Outcome.refused(derivation());
        var granted = DayQuota.of(year(), quota, facts.usedDays()).grant(facts.days(), derivation());
        derivation().take(firstDay().getYear(), granted);
        DayQuota.tell(facts.days(), granted, Text.plain(quota.article()), derivation());
        return derivation().isRefused() ? Outcome.refused(derivation()) : pay(granted);
    }

    private void checkTime() throws CaseNotClear {
        var ended = facts.ended();
        var from = facts.from();
        if (ended == null || from == null) return;
        var window = figure("window");
        var last = ended.plusDays(window.value().intValueExact());
        derivation()
                .finding(new Derivation.Line(
                        Text.of("leave.step.recoveryUntil", window.value()),
                        Text.of("leave.formula.daysAfter", ended, window.value()),
                        Text.plain(last),
                        Text.plain(window.article())));
        if (from.isAfter(last))
            derivation().refuse(Text.of("leave.refusal.recoveryTooLate", from, last), Text.plain(window.article()));
    }

    private void refuseIf(boolean lost, String reason) throws CaseNotClear {
        if (lost) derivation().refuse(Text.of(reason), Text.plain(figure("rate").article()));
    }

    private Outcome pay(BigDecimal granted) throws CaseNotClear {
        var rate = figure("rate");
        var level = law.referenceLevel(firstDay());
        var day = Fraction.of(level.value()).times(Fraction.of(rate.value())).dividedBy(PER_CENT);
        var article = Text.plain(rate.article());
        derivation()
                .step(
                        Text.of("leave.step.level", firstDay()),
                        level.value().toPlainString(),
                        level.value(),
                        Text.plain(level.article() + "; " + level.source()));
        derivation()
                .step(
                        Text.of("leave.step.recoveryDay", rate.value()),
                        level.value().toPlainString() + " * " + rate.value() + " / " + PER_CENT,
                        day,
                        article);
        var amount = Rounding.toDong(day.times(Fraction.of(granted)));
        derivation()
                .step(
                        Text.of("leave.step.amount"),
                        day.exactly() + " * " + granted,
                        BigDecimal.valueOf(amount),
                        article);
        return Outcome.lump(amount, derivation());
    }

    private Text year() {
        return Text.of("leave.inYear", String.valueOf(firstDay().getYear()));
    }

    private LocalDate firstDay() {
        return facts.from() == null ? law.on() : facts.from();
    }

    private Figure figure(String name) throws CaseNotClear {
        return law.figure(family + ".recovery." + name);
    }

    private Derivation derivation() {
        return law.derivation();
    }
}
