package vn.motcua.law.onetime;

import java.time.YearMonth;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Text;

/** Checks what a claim's ground asks for: each condition is a step, each unmet one a refusal with its article. */
final class ConditionCheck {

    private final Claim claim;
    private final PaidMonths paid;
    private final Derivation derivation;

    ConditionCheck(Claim claim, Derivation derivation) {
        this.claim = claim;
        this.paid = claim.paid();
        this.derivation = derivation;
    }

    void run(List<Condition> conditions) throws CaseNotClear {
        for (var condition : conditions) check(condition);
    }

    private void check(Condition condition) throws CaseNotClear {
        switch (condition) {
            case REACHED_RETIREMENT_AGE -> checkAge();
            case UNDER_180_MONTHS -> checkBelow(condition, claim.law().number("pension.months"));
            case UNDER_240_MONTHS -> checkBelow(condition, claim.law().number("one-time.months.most"));
            case MONTHS_BEFORE_2025_07 -> checkOldMonths();
            case IDLE_12_MONTHS -> checkIdle();
            case SETTLED_ABROAD_PROVEN, GRAVE_DISEASE_PROVEN, CAPACITY_LOSS_81_PROVEN, DISCHARGED, FOREIGNER_LEAVING ->
                show(condition, Text.plain(""), Text.of("proven"));
        }
    }

    private void checkAge() {
        var age = claim.retirementAge();
        var formula = Text.of("formula.age", claim.facts().birthDate(), age.years(), age.months());
        show(Condition.REACHED_RETIREMENT_AGE, formula, Text.plain(claim.retiresOn()));
        require(claim.hasReachedAge(), Condition.REACHED_RETIREMENT_AGE, claim.retiresOn(), claim.on());
    }

    private void checkBelow(Condition condition, int limit) {
        show(condition, Text.plain(PaidMonths.sum(paid.rows().keySet())), Text.plain(paid.count()));
        require(paid.count() < limit, condition, paid.count());
    }

    private void checkOldMonths() {
        var old = paid.rows().headMap(Claim.LAW_SINCE).keySet();
        show(Condition.MONTHS_BEFORE_2025_07, Text.plain(PaidMonths.sum(old)), Text.plain(old.size()));
        require(!old.isEmpty(), Condition.MONTHS_BEFORE_2025_07);
    }

    private void checkIdle() throws CaseNotClear {
        var idle = idleMonths();
        var excused = (int) idle.stream().filter(this::isExcused).count();
        var counted = idle.size() - excused;
        var formula = excused == 0 ? String.valueOf(counted) : idle.size() + " - " + excused;
        show(Condition.IDLE_12_MONTHS, Text.plain(formula), Text.plain(counted));
        require(counted >= claim.law().number("one-time.idle"), Condition.IDLE_12_MONTHS, counted, lastFullMonth());
        if (paid.anyFrom(claim.receptionMonth()))
            derivation.refuse(
                    Text.of("refusal.RESUMED", paid.rows().ceilingKey(claim.receptionMonth())),
                    law(Condition.IDLE_12_MONTHS));
    }

    private List<YearMonth> idleMonths() {
        var lastPaid = paid.lastBefore(claim.receptionMonth());
        if (lastPaid == null) return List.of();
        return new MonthRange(lastPaid.plusMonths(1), lastFullMonth()).months().toList();
    }

    private boolean isExcused(YearMonth month) {
        return claim.facts().excusedMonths().stream().anyMatch(range -> range.contains(month));
    }

    private YearMonth lastFullMonth() {
        return claim.receptionMonth().minusMonths(1);
    }

    private void show(Condition condition, Text formula, Text value) {
        derivation.finding(new Line(Text.of("condition." + condition), formula, value, law(condition)));
    }

    private void require(boolean met, Condition condition, Object... mentioned) {
        if (!met) derivation.refuse(Text.of("refusal." + condition, mentioned), law(condition));
    }

    private static Text law(Condition condition) {
        return Text.of("article." + condition);
    }
}
