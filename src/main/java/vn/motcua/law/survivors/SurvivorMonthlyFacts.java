package vn.motcua.law.survivors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/** Who died when and as what, and the relatives in the applicant's order; {@code compulsoryMonths} is checked when told. */
record SurvivorMonthlyFacts(
        LocalDate diedOn,
        Deceased deceased,
        @Nullable Integer compulsoryMonths,
        @Nullable LocalDate missingMonthsPaidOn,
        List<Relative> relatives) {

    private static final int MOST_MONTHS = 1200;

    SurvivorMonthlyFacts {
        relatives = List.copyOf(relatives);
    }

    static SurvivorMonthlyFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var diedOn = DayOfDeath.checked(facts.date("diedOn"), on);
        return new SurvivorMonthlyFacts(
                diedOn,
                facts.choice("deceased", Deceased.INSURED_15_YEARS),
                facts.has("compulsoryMonths") ? facts.count("compulsoryMonths", 0, MOST_MONTHS) : null,
                facts.has("missingMonthsPaidOn") ? paidOn(facts, diedOn, on) : null,
                relatives(facts, diedOn, on));
    }

    private static LocalDate paidOn(Members facts, LocalDate diedOn, LocalDate on) throws CaseNotClear {
        var day = facts.date("missingMonthsPaidOn");
        if (day.isBefore(diedOn) || day.isAfter(on))
            throw new CaseNotClear("facts.missingMonthsPaidOn", "survivors.paidOutside", diedOn, on);
        return day;
    }

    private static List<Relative> relatives(Members facts, LocalDate diedOn, LocalDate on) throws CaseNotClear {
        var relatives = new ArrayList<Relative>();
        for (var element : facts.list("relatives")) {
            var relative = Relative.read(relatives.size() + 1, element.members());
            relative.check(diedOn, on);
            relatives.add(relative);
        }
        return relatives;
    }
}
