package vn.motcua.law.basis;

/** The steps that lead from paid months to years before 2014 and since, as the applicant checks them. */
public final class StageSteps {

    private StageSteps() {}

    /** Shows the months of both stages, what is carried over, and the years each comes to. */
    public static void show(PaidMonths paid, Text law, Derivation derivation) {
        var stages = paid.stages();
        var before = paid.rows().headMap(Stages.BORDER).keySet();
        var since = paid.rows().tailMap(Stages.BORDER).keySet();
        derivation.step(Text.of("step.before"), PaidMonths.sum(before), stages.before(), law);
        derivation.step(Text.of("step.since"), PaidMonths.sum(since), stages.since(), law);
        if (stages.carry() > 0)
            derivation.step(
                    Text.of("step.carry"), stages.before() + " - 12 * " + stages.before() / 12, stages.carry(), law);
        show("step.yearsBefore", stages.yearsBefore(), law, derivation);
        show("step.yearsSince", stages.yearsSince(), law, derivation);
    }

    private static void show(String key, HalfYears years, Text law, Derivation derivation) {
        derivation.step(Text.of(key, years.months(), years.full(), years.odd()), years.sum(), years.years(), law);
    }
}
