package vn.motcua.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The one-time settlement, BHXH mot lan (Law 41/2024/QH15 art. 70): a pure function of the facts, the legal date, the
 * conditions of the ground and the figures of the law.
 */
record OneTimeSettlement(LawFigures figures) {

    private static final LocalDate LAW_SINCE = Claim.LAW_SINCE.atDay(1);

    /** @throws CaseNotClear if a fact can't stand, a table isn't loaded, or the case needs a person */
    Outcome settle(CalculationRequest request, List<Condition> conditions) throws CaseNotClear {
        var coefficients = coefficients(request.on());
        var claim = Claim.of(request, figures.retirementAges());
        var derivation = new Derivation();
        showMonths(claim.paid(), derivation);
        if (claim.paid().count() == 0) refuseWithoutMonths(claim.paid(), derivation);
        else new ConditionCheck(claim, derivation).run(conditions);
        if (derivation.isRefused()) return new Outcome(null, derivation, List.of());
        warn(claim, derivation);
        var valuation = new WageValuation(claim.on(), figures, coefficients, claim.paid());
        return new Entitlement(claim, valuation, derivation).derive();
    }

    private WageCoefficients.Table coefficients(LocalDate on) throws CaseNotClear {
        if (on.isBefore(LAW_SINCE)) throw new CaseNotClear("on", "lawNotLoaded", LAW_SINCE);
        var table = figures.wageCoefficients().on(on);
        if (table.isEmpty()) throw new CaseNotClear("on", "noCoefficients", String.valueOf(on.getYear()));
        return table.get();
    }

    private static void showMonths(PaidMonths paid, Derivation derivation) {
        if (paid.settled() > 0)
            derivation.step(
                    Text.of("step.settled"),
                    String.valueOf(paid.settled()),
                    BigDecimal.valueOf(paid.settled()),
                    Text.of("law.settled"));
        if (paid.count() > 0)
            derivation.step(
                    Text.of("step.months", paid.rows().firstKey(), paid.rows().lastKey()),
                    PaidMonths.sum(paid.rows().keySet()),
                    paid.count(),
                    Text.of("law.months"));
    }

    private static void refuseWithoutMonths(PaidMonths paid, Derivation derivation) {
        if (paid.settled() > 0) derivation.refuse(Text.of("refusal.allSettled"), Text.of("law.settled"));
        else derivation.refuse(Text.of("refusal.nothingPaid"), Text.of("law.amount"));
    }

    private static void warn(Claim claim, Derivation derivation) {
        var ground = claim.facts().ground();
        if (claim.facts().receivedOn().isAfter(claim.on()))
            derivation.warn(Text.of("warning.signedBeforeReception"), Text.of("law.signed"));
        if (ground.leavesAChoice() && claim.hasPensionRight())
            derivation.warn(Text.of("warning.choice"), Text.of("law.choice"));
        if (ground == Ground.REACHED_AGE) derivation.warn(Text.of("warning.allowance"), Text.of("law.allowance"));
    }
}
