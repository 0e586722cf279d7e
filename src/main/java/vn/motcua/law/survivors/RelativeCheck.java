package vn.motcua.law.survivors;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Reason;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;

/**
 * Whether a relative may have a monthly part (Law 41/2024/QH15 art. 86.2 to 86.4). Ages count on the day of death; what a
 * relative has is measured by the reference level of the month their part would begin. A child under age has it whatever
 * they earn.
 */
record RelativeCheck(Law law, LocalDate diedOn) {

    /** Why not, if so. */
    @Nullable
    Reason against(Relative relative) throws CaseNotClear {
        if (isChildUnderAge(relative)) return null;
        var reason = isOldEnough(relative) ? null : againstTheYoung(relative);
        return reason == null ? againstTheProvided(relative) : reason;
    }

    boolean isChildUnderAge(Relative relative) throws CaseNotClear {
        return relative.relation() == Relation.CHILD && comesOfAge(relative).isAfter(diedOn);
    }

    /** The day from which a child has no part any more. */
    LocalDate comesOfAge(Relative child) throws CaseNotClear {
        return child.birthDate().plusYears(law.number("survivor.childAge"));
    }

    private boolean isOldEnough(Relative relative) throws CaseNotClear {
        if (relative.relation() == Relation.CHILD || isUnfit(relative)) return false;
        var sex = relative.sex();
        if (sex != null) return isOfRetirementAge(relative, sex);
        var asAWoman = isOfRetirementAge(relative, Sex.F);
        if (asAWoman != isOfRetirementAge(relative, Sex.M)) throw new CaseNotClear(relative.path() + ".sex", "missing");
        return asAWoman;
    }

    private boolean isOfRetirementAge(Relative relative, Sex sex) {
        var age = law.figures().retirementAges().of(sex, relative.birthDate());
        return !age.reachedBy(relative.birthDate()).isAfter(diedOn);
    }

    private boolean isUnfit(Relative relative) throws CaseNotClear {
        return relative.capacityLoss() >= law.number("survivor.capacityLoss");
    }

    private @Nullable Reason againstTheYoung(Relative relative) throws CaseNotClear {
        var loss = law.figure("survivor.capacityLoss");
        if (!isUnfit(relative)) {
            var key = relative.relation() == Relation.CHILD ? "survivor.refusal.grown" : "survivor.refusal.age";
            return reason(key, loss.article(), relative.number(), relative.name(), diedOn, loss.value());
        }
        var limit = law.figure("survivor.assessment");
        var last = diedOn.plusMonths(limit.value().longValueExact());
        var assessedOn = relative.assessedOn();
        if (assessedOn == null || !assessedOn.isAfter(last)) return null;
        return reason(
                "survivor.refusal.assessedLate", limit.article(), relative.number(), relative.name(), assessedOn, last);
    }

    private @Nullable Reason againstTheProvided(Relative relative) throws CaseNotClear {
        var level = law.referenceLevel(relative.startsOn(diedOn)).value();
        var article = Text.of("survivor.article.provided");
        if (relative.insured())
            return new Reason(Text.of("survivor.refusal.insured", relative.number(), relative.name()), article);
        if (BigDecimal.valueOf(relative.income()).compareTo(level) < 0) return null;
        return new Reason(
                Text.of("survivor.refusal.income", relative.number(), relative.name(), relative.income(), level),
                article);
    }

    private static Reason reason(String key, String article, Object... mentioned) {
        return new Reason(Text.of(key, mentioned), Text.plain(article));
    }
}
