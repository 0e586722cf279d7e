package vn.motcua.law.survivors;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;

/** What an officer should know of the parts that one amount and one day can't say. */
record ShareWarnings(Law law, SurvivorMonthlyFacts facts, LocalDate on) {

    private static final Text MONTHS = Text.of("survivor.article.months");

    void run(List<Relative> granted, LocalDate from) throws CaseNotClear {
        for (var relative : granted) {
            warnOfAnotherStart(relative, from);
            warnOfAnEarlyEnd(relative);
        }
        warnOfNewLevels(from);
    }

    private void warnOfAnotherStart(Relative relative, LocalDate from) {
        var start = relative.startsOn(facts.diedOn());
        if (!start.equals(from))
            law.derivation()
                    .warn(Text.of("survivor.warning.starts", relative.number(), relative.name(), start), MONTHS);
    }

    private void warnOfAnEarlyEnd(Relative relative) throws CaseNotClear {
        var check = new RelativeCheck(law, facts.diedOn());
        if (check.isChildUnderAge(relative) && !check.comesOfAge(relative).isAfter(relative.startsOn(facts.diedOn())))
            law.derivation()
                    .warn(
                            Text.of(
                                    "survivor.warning.comesOfAge",
                                    relative.number(),
                                    relative.name(),
                                    check.comesOfAge(relative)),
                            Text.plain(law.figure("survivor.childAge").article()));
    }

    private void warnOfNewLevels(LocalDate from) {
        for (var level : law.figures().referenceLevels().figures())
            if (level.from().isAfter(from) && !level.from().isAfter(on))
                law.derivation()
                        .warn(
                                Text.of(
                                        "survivor.warning.newLevel",
                                        level.from(),
                                        level.figure().value()),
                                Text.plain(level.figure().article()));
    }
}
