package vn.motcua.law.pension;

import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Text;

/** Checks what a pension's ground asks for: each condition is a step, each unmet one a refusal with its article (art. 64, 65). */
final class PensionConditions {

    private final PensionClaim claim;
    private final PensionFacts facts;
    private final Law law;
    private final Derivation derivation;

    PensionConditions(PensionClaim claim) {
        this.claim = claim;
        this.facts = claim.facts();
        this.law = claim.law();
        this.derivation = law.derivation();
    }

    void run() throws CaseNotClear {
        checkMonths();
        checkWork();
        if (facts.ground() == PensionGround.REDUCED_CAPACITY) checkCapacity();
        if (new PensionAges(claim).isAsked()) checkAge();
    }

    private void checkMonths() throws CaseNotClear {
        var required = law.figure(facts.ground().months());
        var article = Text.plain(required.article());
        var counted = claim.counted();
        var sum = PaidMonths.sum(claim.paid().where(facts.ground()::counts));
        var formula = facts.treatyMonths() > 0 ? sum + " + " + facts.treatyMonths() : sum;
        derivation.step(Text.of("pension.step.months", required.value()), formula, counted, article);
        if (counted >= required.value().intValueExact()) return;
        derivation.refuse(Text.of("pension.refusal.months", counted, required.value()), article);
        new PensionHints(claim).afterTooFewMonths();
    }

    private void checkWork() throws CaseNotClear {
        switch (facts.ground()) {
            case HAZARDOUS -> checkWork("hazardous", claim.hazardous());
            case COAL -> checkWork("coal", claim.coal());
            default -> {}
        }
    }

    private void checkWork(String kind, int months) throws CaseNotClear {
        var required = law.figure("pension.months." + kind);
        var article = Text.plain(required.article());
        derivation.step(Text.of("pension.step." + kind, required.value()), String.valueOf(months), months, article);
        if (months < required.value().intValueExact())
            derivation.refuse(Text.of("pension.refusal." + kind, months, required.value()), article);
    }

    private void checkCapacity() throws CaseNotClear {
        var least = law.figure("pension.capacity.least");
        var loss = facts.capacityLoss();
        var article = Text.plain(least.article());
        derivation.step(Text.of("pension.step.capacity", least.value()), String.valueOf(loss), loss, article);
        if (loss < least.value().intValueExact())
            derivation.refuse(Text.of("pension.refusal.capacity", loss, least.value()), article);
    }

    private void checkAge() throws CaseNotClear {
        var asked = new PensionAges(claim).asked();
        var article = Text.plain(asked.article());
        derivation.finding(new Line(
                Text.of("pension.step.age"),
                Text.of(
                        "formula.age",
                        facts.birthDate(),
                        asked.age().years(),
                        asked.age().months()),
                Text.plain(asked.reachedOn()),
                article));
        if (asked.reachedOn().isAfter(law.on()))
            derivation.refuse(Text.of("pension.refusal.age", asked.reachedOn(), law.on()), article);
    }
}
