package vn.motcua.law.pension;

import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** What an officer should look at, or tell the person, about a pension. */
record PensionHints(PensionClaim claim) {

    /** Which way is open to somebody who has paid for too few months. */
    void afterTooFewMonths() throws CaseNotClear {
        var missing = claim.missing();
        var all = claim.paid().count();
        if (missing.canBeBought())
            warn(
                    Text.of("pension.warning.missing", missing.count(), Rounding.toDong(missing.price())),
                    "article.pension.missing");
        if (claim.facts().ground() == PensionGround.NORMAL && all >= law().number("pension.months.voluntary"))
            warn(Text.of("pension.warning.voluntary", all), "article.pension.mixed");
    }

    /** What rests on a person's judgement, or on a day that isn't the legal date. */
    void beforeGranting(LocalDate from) throws CaseNotClear {
        var facts = claim.facts();
        if (facts.ground() == PensionGround.VOLUNTARY)
            warn(Text.of("pension.warning.assisted"), "article.pension.voluntary");
        if (facts.ground() == PensionGround.REDUCED_CAPACITY && facts.assessedOn() == null)
            warn(Text.of("pension.warning.notAssessed"), "article.pension.start");
        if (claim.servedUnderArms()) warn(Text.of("pension.warning.seniority"), "article.pension.seniority");
        if (claim.servedUnderArms() && facts.ground() == PensionGround.REDUCED_CAPACITY)
            warn(Text.of("pension.warning.armedForcesCapacity"), "article.pension.armedForces");
        if (facts.missingMonthsPaidOn() != null && !claim.isCompleted())
            warn(Text.of("pension.warning.nothingMissing"), "article.pension.missing");
        if (from.isBefore(Law.SINCE)) warn(Text.of("pension.warning.formerLaw", from), "article.pension.lawOfTheDay");
        else warnOfOtherFigures(from);
    }

    private void warnOfOtherFigures(LocalDate from) throws CaseNotClear {
        var isOtherYear = from.getYear() != law().on().getYear();
        var isOtherLevel = !law().referenceLevel(from).equals(law().referenceLevel());
        if (isOtherYear || isOtherLevel)
            warn(Text.of("pension.warning.otherDay", from, law().on()), "article.pension.lawOfTheDay");
        var adjustment = law().figure("pension.adjustment");
        if (from.isBefore(law().on()) && !adjustment.equals(law().figure("pension.adjustment", from)))
            law().derivation()
                    .warn(
                            Text.of("pension.warning.adjusted", from, adjustment.value()),
                            Text.plain(adjustment.article()));
    }

    private Law law() {
        return claim.law();
    }

    private void warn(Text text, String article) {
        law().derivation().warn(text, Text.of(article));
    }
}
