package vn.motcua.law.pension;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/**
 * What is paid between the request and the social pension: more a month where the time paid is worth more months than are
 * left, fewer months where it is worth less, unless the person adds what lacks (Decree 158/2025/ND-CP art. 23, 24).
 */
record AllowancePayment(AllowanceClaim claim, Figure level, int worth, int left) {

    static AllowancePayment of(AllowanceClaim claim, int worth) throws CaseNotClear {
        return new AllowancePayment(
                claim, claim.law().figure("pre-pension-allowance.level"), worth, claim.monthsLeft());
    }

    Outcome derive() {
        showMonthsLeft();
        if (worth < left) showTopUp();
        else if (claim.facts().topUp()) warn(Text.of("pension.warning.nothingToAdd"));
        var monthly = monthly();
        var from = claim.facts().requestMonth().atDay(1);
        var until = from.plusMonths(monthsPaid()).minusDays(1);
        return Outcome.monthly(monthly, from, claim.law().derivation()).lasting(from, until);
    }

    private int monthsPaid() {
        return worth > left || claim.facts().topUp() ? left : worth;
    }

    private long monthly() {
        var whole = Fraction.of(level.value());
        var exact = worth > left ? whole.times(worth).dividedBy(left) : whole;
        var monthly = Rounding.toDong(exact);
        claim.law()
                .derivation()
                .step(
                        Text.of("pension.step.allowance", monthsPaid()),
                        worth > left ? level.value() + " * " + worth + " / " + left : String.valueOf(level.value()),
                        BigDecimal.valueOf(monthly),
                        worth > left ? Text.of("article.pension.allowance") : Text.plain(level.article()));
        return monthly;
    }

    private void showMonthsLeft() {
        claim.law()
                .derivation()
                .finding(new Line(
                        Text.of("pension.step.monthsLeft"),
                        Text.of(
                                "pension.formula.fromTo",
                                claim.facts().requestMonth(),
                                claim.facts().requestMonth().plusMonths(left)),
                        Text.plain(left),
                        Text.of("article.pension.allowance")));
    }

    private void showTopUp() {
        var lacking = left - worth;
        var price = level.value().multiply(BigDecimal.valueOf(lacking));
        if (!claim.facts().topUp()) {
            warn(Text.of("pension.warning.topUp", lacking, price));
            return;
        }
        claim.law()
                .derivation()
                .step(
                        Text.of("pension.step.topUp", lacking),
                        lacking + " * " + level.value(),
                        price,
                        Text.of("article.pension.topUp"));
        warn(Text.of("pension.warning.topUpDue", price));
    }

    private void warn(Text text) {
        claim.law().derivation().warn(text, Text.of("article.pension.topUp"));
    }
}
