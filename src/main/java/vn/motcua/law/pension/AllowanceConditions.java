package vn.motcua.law.pension;

import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Text;

/** Who gets the allowance: old enough to retire, without a pension, and not old enough for the social one (art. 23.1). */
record AllowanceConditions(AllowanceClaim claim, Derivation derivation) {

    void run() throws CaseNotClear {
        checkMonths();
        checkAge();
        checkSocialAge();
        if (claim.facts().receivedOn().isAfter(claim.law().on()))
            derivation.warn(Text.of("warning.signedBeforeReception"), Text.of("article.pension.lawOfTheDay"));
    }

    private void checkMonths() throws CaseNotClear {
        var months = claim.paid().count();
        var pension = claim.law().figure("pension.months");
        var article = Text.plain(pension.article());
        if (months == 0) derivation.refuse(Text.of("refusal.nothingPaid"), Text.of("article.allowance"));
        else
            derivation.step(
                    Text.of("pension.step.monthsBelow", pension.value()),
                    PaidMonths.sum(claim.paid().rows().keySet()),
                    months,
                    article);
        if (months >= pension.value().intValueExact())
            derivation.refuse(Text.of("pension.refusal.pensionRight", months, pension.value()), article);
    }

    private void checkAge() {
        var age = claim.retirementAge();
        var formula = Text.of("formula.age", claim.facts().birthDate(), age.years(), age.months());
        var article = Text.plain(age.article());
        derivation.finding(
                new Line(Text.of("pension.step.retirementAge"), formula, Text.plain(claim.retiresOn()), article));
        if (claim.retiresOn().isAfter(claim.law().on()))
            derivation.refuse(
                    Text.of(
                            "pension.refusal.age",
                            claim.retiresOn(),
                            claim.law().on()),
                    article);
    }

    private void checkSocialAge() throws CaseNotClear {
        var age = claim.socialAge();
        var formula = Text.of("formula.age", claim.facts().birthDate(), age.value(), 0);
        var article = Text.plain(age.article());
        derivation.finding(
                new Line(Text.of("pension.step.socialAge"), formula, Text.plain(claim.socialPensionOn()), article));
        if (claim.monthsLeft() <= 0)
            derivation.refuse(Text.of("pension.refusal.socialAge", claim.socialPensionOn()), article);
    }
}
