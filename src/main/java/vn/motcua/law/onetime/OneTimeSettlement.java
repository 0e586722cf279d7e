package vn.motcua.law.onetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Text;
import vn.motcua.law.basis.WageValuation;
import vn.motcua.law.figures.LawFigures;

/**
 * The one-time settlement, BHXH mot lan (Law 41/2024/QH15 art. 70): a pure function of the facts, the legal date, the
 * conditions of the ground and the figures of the law.
 */
public record OneTimeSettlement(LawFigures figures, GroundConditions conditions) implements Benefit {

    @Override
    public String key() {
        return "one-time";
    }

    @Override
    public Set<String> facts() {
        return Set.of("contributions", "ground", "receivedOn", "birthDate", "sex", "settled", "excusedMonths");
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        law.coefficients();
        return settle(law, OneTimeFacts.read(on, facts));
    }

    /** @throws CaseNotClear if a fact can't stand, a table isn't loaded, or the case needs a person */
    Outcome settle(Law law, OneTimeFacts facts) throws CaseNotClear {
        var coefficients = law.coefficients();
        var claim = Claim.of(law, facts);
        var derivation = law.derivation();
        showMonths(claim.paid(), derivation);
        if (claim.paid().count() == 0) refuseWithoutMonths(claim.paid(), derivation);
        else new ConditionCheck(claim, derivation).run(conditions.of(facts.ground()));
        if (derivation.isRefused()) return Outcome.refused(derivation);
        warn(claim, derivation);
        var valuation = new WageValuation(claim.on(), figures, coefficients, claim.paid());
        return new Entitlement(claim, valuation, derivation).derive();
    }

    private static void showMonths(PaidMonths paid, Derivation derivation) {
        if (paid.settled() > 0)
            derivation.step(
                    Text.of("step.settled"),
                    String.valueOf(paid.settled()),
                    BigDecimal.valueOf(paid.settled()),
                    Text.of("article.settled"));
        if (paid.count() > 0)
            derivation.step(
                    Text.of("step.months", paid.rows().firstKey(), paid.rows().lastKey()),
                    PaidMonths.sum(paid.rows().keySet()),
                    paid.count(),
                    Text.of("article.months"));
    }

    private static void refuseWithoutMonths(PaidMonths paid, Derivation derivation) {
        if (paid.settled() > 0) derivation.refuse(Text.of("refusal.allSettled"), Text.of("article.settled"));
        else derivation.refuse(Text.of("refusal.nothingPaid"), Text.of("article.amount"));
    }

    private static void warn(Claim claim, Derivation derivation) throws CaseNotClear {
        var ground = claim.facts().ground();
        if (claim.facts().receivedOn().isAfter(claim.on()))
            derivation.warn(Text.of("warning.signedBeforeReception"), Text.of("article.signed"));
        if (ground.leavesAChoice() && claim.hasPensionRight())
            derivation.warn(Text.of("warning.choice"), Text.of("article.choice"));
        if (ground == Ground.REACHED_AGE) derivation.warn(Text.of("warning.allowance"), Text.of("article.allowance"));
    }
}
