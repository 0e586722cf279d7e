package vn.motcua.law.basis;

import java.math.BigDecimal;

/**
 * How many months' average wage the law gives for the years of both stages: 1.5 for a year before 2014, 2 for a year from
 * then on (Law 41/2024/QH15 art. 70.3, 76, 89).
 */
public record MonthsGranted(BigDecimal value, String formula) {

    public static MonthsGranted of(Stages stages, Law law) throws CaseNotClear {
        var before = law.value("one-time.year.before2014");
        var since = law.value("one-time.year.since2014");
        var yearsBefore = stages.yearsBefore().years();
        var yearsSince = stages.yearsSince().years();
        return new MonthsGranted(
                Rounding.bare(before.multiply(yearsBefore).add(since.multiply(yearsSince))),
                before + " * " + yearsBefore + " + " + since + " * " + yearsSince);
    }
}
