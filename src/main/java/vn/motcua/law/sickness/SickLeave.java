package vn.motcua.law.sickness;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.leave.DayQuota;
import vn.motcua.law.leave.WageCap;
import vn.motcua.law.sickness.SicknessFacts.Ground;

/**
 * A sick leave before the law: its days, stretch by stretch, against the quota of their year or of the child's age; each
 * day belongs to its own calendar year (Circular 12/2025/TT-BNV art. 4).
 */
final class SickLeave {

    private final Law law;
    private final SicknessFacts facts;
    private final PublicHolidays holidays;
    private final SicknessQuota quota;
    private final SickPay pay;
    private BigDecimal used;

    SickLeave(Law law, SicknessFacts facts, PublicHolidays holidays) {
        this.law = law;
        this.facts = facts;
        this.holidays = holidays;
        this.quota = new SicknessQuota(law, facts);
        this.pay = new SickPay(law, facts.wage());
        this.used = facts.usedDays().rounded();
    }

    Outcome settle() throws CaseNotClear {
        new ExclusionCheck(law.derivation(), facts).run();
        if (derivation().isRefused()) return Outcome.refused(derivation());
        if (isArmedForces()) pay.add(facts.daysAsked(), law.figure("sickness.rate.armedForces"));
        else grantByQuota();
        if (derivation().isRefused()) return Outcome.refused(derivation());
        WageCap.check(facts.wage(), law);
        return pay.settle();
    }

    /** The forces' own illness has no quota; a sick child is cared for as by everybody (art. 43.3, 44). */
    private boolean isArmedForces() {
        return facts.armedForces() && facts.ground() != Ground.CHILD;
    }

    private void grantByQuota() throws CaseNotClear {
        var stretches = facts.leave().cutBefore(quota.changes());
        var parts = spread(stretches);
        for (int next = 0; next < stretches.size(); next++) {
            var isNewYear =
                    stretches.get(next).from().getYear() > facts.leave().from().getYear();
            if (isNewYear && stretches.get(next).from().getDayOfYear() == 1) used = BigDecimal.ZERO;
            if (quota.isOpen(stretches.get(next).from())) grant(stretches.get(next), parts.get(next));
        }
        if (quota.isOpen(facts.leave().from()))
            DayQuota.tell(facts.daysAsked(), pay.days(), Text.plain(firstQuota()), derivation());
        else
            derivation().refuse(Text.of("sickness.refusal.childTooOld", facts.childsBirth()), Text.plain(firstQuota()));
    }

    private List<BigDecimal> spread(List<Stretch> stretches) {
        if (stretches.size() == 1) return List.of(facts.daysAsked());
        var week = WorkingWeek.withRoomFor(facts.daysAsked(), facts.leave(), holidays);
        if (!week.isFilledBy(facts.daysAsked(), facts.leave()))
            derivation().warn(Text.of("sickness.warning.spread"), Text.of("sickness.article.years"));
        var parts = week.spread(facts.daysAsked(), stretches);
        for (int next = 0; next < parts.size(); next++)
            derivation()
                    .step(
                            Text.of("sickness.step.stretch", stretches.get(next).text()),
                            parts.get(next).toPlainString(),
                            parts.get(next),
                            Text.of("sickness.article.years"));
        return parts;
    }

    private void grant(Stretch stretch, BigDecimal days) throws CaseNotClear {
        if (days.signum() == 0) return;
        var year = Text.of("leave.inYear", String.valueOf(stretch.from().getYear()));
        var granted = DayQuota.of(year, quota.on(stretch.from()), used).grant(days, derivation());
        used = used.add(granted);
        derivation().take(stretch.from().getYear(), granted);
        pay.add(granted, quota.rate());
        if (facts.ground() == Ground.LONG_TERM) pay.add(days.subtract(granted), quota.longTermRate());
    }

    private String firstQuota() throws CaseNotClear {
        return quota.on(facts.leave().from()).article();
    }

    private Derivation derivation() {
        return law.derivation();
    }
}
