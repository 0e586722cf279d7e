package vn.motcua.law.pension;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.MonthRange;

/**
 * What a pension is derived from. {@code capacityLoss} is in per cent, {@code assessedOn} the day of its medical
 * conclusion; {@code missingMonthsPaidOn} the day the last lacking months were paid at once; {@code treatyMonths} those
 * paid in a country of a treaty.
 */
record PensionFacts(
        List<Contribution> contributions,
        List<MonthRange> settled,
        Sex sex,
        LocalDate birthDate,
        PensionGround ground,
        int capacityLoss,
        @Nullable LocalDate assessedOn,
        boolean employeeGroup,
        @Nullable LocalDate missingMonthsPaidOn,
        int treatyMonths) {

    private static final int MOST_PERCENT = 100;
    private static final int MOST_MONTHS = 1200;

    PensionFacts {
        contributions = List.copyOf(contributions);
        settled = List.copyOf(settled);
    }

    static PensionFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var birthDate = facts.birthDate("birthDate");
        var life = new Lifetime(birthDate, on);
        var ground = facts.choice("ground", PensionGround.class);
        return new PensionFacts(
                WorkPeriods.read(facts).over(Contributions.read(facts, on, birthDate)),
                Contributions.settled(facts, on, birthDate),
                facts.choice("sex", Sex.class),
                birthDate,
                ground,
                capacityLoss(facts, ground),
                life.day(facts, "assessedOn"),
                facts.flag("employeeGroup"),
                life.day(facts, "missingMonthsPaidOn"),
                facts.count("treatyMonths", 0, MOST_MONTHS, 0));
    }

    private static int capacityLoss(Members facts, PensionGround ground) throws CaseNotClear {
        return ground == PensionGround.REDUCED_CAPACITY || facts.has("capacityLoss")
                ? facts.count("capacityLoss", 0, MOST_PERCENT)
                : 0;
    }
}
