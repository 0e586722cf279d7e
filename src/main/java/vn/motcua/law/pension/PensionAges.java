package vn.motcua.law.pension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.figures.RetirementAges;

/** The ages that matter to a claim: the road map of the person's birth, lowered by the years of the ground. */
record PensionAges(PensionClaim claim) {

    /** Whether an age is asked for at all (Law 41/2024/QH15 art. 64.1d, 65.1c). */
    boolean isAsked() throws CaseNotClear {
        return switch (claim.facts().ground()) {
            case OCCUPATIONAL_HIV -> false;
            case REDUCED_CAPACITY -> claim.extraHazardous() < claim.law().number("pension.months.extraHazardous");
            default -> true;
        };
    }

    /** The age from which the ground gives a pension. */
    Age asked() throws CaseNotClear {
        return lowered(
                switch (claim.facts().ground()) {
                    case REDUCED_CAPACITY -> isGrave() ? "pension.age.capacity81" : "pension.age.capacity61";
                    default -> ofGround();
                });
    }

    /**
     * The retirement age of the person's work, from which years too early and years beyond it count (art. 66.3, 68; Decree
     * 158/2025/ND-CP art. 13.2).
     */
    Age benchmark() throws CaseNotClear {
        return lowered(
                switch (claim.facts().ground()) {
                    case REDUCED_CAPACITY -> ofWork();
                    default -> ofGround();
                });
    }

    private @Nullable String ofGround() throws CaseNotClear {
        return switch (claim.facts().ground()) {
            case HAZARDOUS -> "pension.age.hazardous";
            case COAL -> "pension.age.coal";
            case ARMED_FORCES -> isHazardous() ? "pension.age.armedForces.hazardous" : "pension.age.armedForces";
            default -> null;
        };
    }

    private @Nullable String ofWork() throws CaseNotClear {
        if (claim.coal() >= claim.law().number("pension.months.coal")) return "pension.age.coal";
        return isHazardous() ? "pension.age.hazardous" : null;
    }

    private boolean isHazardous() throws CaseNotClear {
        return claim.hazardous() >= claim.law().number("pension.months.hazardous");
    }

    private boolean isGrave() throws CaseNotClear {
        return claim.facts().capacityLoss() >= claim.law().number("pension.capacity.grave");
    }

    private Age lowered(@Nullable String parameter) throws CaseNotClear {
        var facts = claim.facts();
        var years = parameter == null ? 0 : claim.law().number(parameter);
        var age = claim.law().figures().retirementAges().lowered(years, facts.sex(), facts.birthDate());
        var article = parameter == null
                ? age.article()
                : claim.law().figure(parameter).article();
        return new Age(age, age.reachedBy(facts.birthDate()), article);
    }

    /** An age of the road map, the day this person reaches it, and where it stands. */
    record Age(RetirementAges.Age age, LocalDate reachedOn, String article) {}
}
