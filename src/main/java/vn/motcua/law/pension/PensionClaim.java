package vn.motcua.law.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Contribution.Condition;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.PaidMonths;

/** One person's claim to a pension: every month that counts, with those bought at the end where they are paid. */
record PensionClaim(Law law, PensionFacts facts, PaidMonths paid, MissingMonths missing) {

    static PensionClaim of(Law law, PensionFacts facts) throws CaseNotClear {
        var paid = PaidMonths.of(facts.contributions(), facts.settled());
        var missing = new MissingMonths(law, facts, paid);
        var paidOn = facts.missingMonthsPaidOn();
        if (paidOn == null || !missing.canBeBought()) return new PensionClaim(law, facts, paid, missing);
        var bought = missing.paidIn(YearMonth.from(paidOn));
        var all = Stream.concat(facts.contributions().stream(), bought.stream()).toList();
        return new PensionClaim(law, facts, PaidMonths.of(all, facts.settled()), missing);
    }

    boolean isCompleted() {
        return paid.count() > missing.paid().count();
    }

    /** Months that count towards the least time of the ground, in the country or under a treaty. */
    int counted() {
        return inTheCountry() + facts.treatyMonths();
    }

    int inTheCountry() {
        return paid.where(facts.ground()::counts).size();
    }

    int compulsory() {
        return months(row -> true);
    }

    /** Whether a treaty's months are needed to reach the least time, so that each year here counts alone (art. 66.4). */
    boolean restsOnATreaty() throws CaseNotClear {
        return facts.treatyMonths() > 0
                && inTheCountry() < law.number(facts.ground().months());
    }

    int hazardous() {
        return months(row -> row.condition().isHazardous() || row.condition() == Condition.DIFFICULT_AREA);
    }

    int extraHazardous() {
        return months(row -> row.condition().isExtraHazardous());
    }

    int coal() {
        return months(row -> row.condition() == Condition.COAL);
    }

    boolean servedUnderArms() {
        return months(row -> row.condition() == Condition.ARMED_FORCES) > 0;
    }

    /** How many months were paid for after a day by somebody who could have had the pension by then (art. 68.3). */
    int after(LocalDate age) throws CaseNotClear {
        var rights = paid.where(facts.ground()::counts);
        var right = rights.get(law.number(facts.ground().months()) - 1);
        var reached = YearMonth.from(age);
        var start = right.isAfter(reached) ? right : reached;
        return paid.rows().tailMap(start, false).size();
    }

    private int months(Predicate<Contribution> question) {
        return paid.where(row -> !row.isVoluntary() && question.test(row)).size();
    }
}
