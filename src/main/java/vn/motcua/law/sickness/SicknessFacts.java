package vn.motcua.law.sickness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.leave.LeaveFacts;

/**
 * What sick pay is derived from. A leave whose days aren't told stands on its legal date, or on the one day that is told.
 * {@code overlappingDays} are those that other leave or full pay covers (Law 41/2024/QH15 art. 42.2).
 */
record SicknessFacts(
        long wage,
        HalfDays days,
        Ground ground,
        BigDecimal contributedYears,
        boolean hazardous,
        HalfDays usedDays,
        Stretch leave,
        @Nullable LocalDate childBirthDate,
        boolean armedForces,
        Exclusion excluded,
        HalfDays overlappingDays) {

    static final Set<String> NAMES = Set.of(
            "wage",
            "days",
            "ground",
            "contributedYears",
            "hazardous",
            "usedDays",
            "from",
            "to",
            "childBirthDate",
            "armedForces",
            "excluded",
            "overlappingDays",
            PublicHolidays.NAME);

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(80);

    static SicknessFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var ground = facts.choice("ground", Ground.class);
        var days = new HalfDays(LeaveFacts.days(facts, "days"));
        var leave = leave(on, facts, days);
        return new SicknessFacts(
                facts.dong("wage"),
                days,
                ground,
                years(facts),
                facts.flag("hazardous"),
                new HalfDays(LeaveFacts.daysIfAny(facts, "usedDays")),
                leave,
                ground == Ground.CHILD ? childBirthDate(leave, facts) : null,
                facts.flag("armedForces"),
                facts.choice("excluded", Exclusion.NONE),
                new HalfDays(LeaveFacts.daysIfAny(facts, "overlappingDays")));
    }

    /** The child's day of birth, where the ground is a sick child. */
    LocalDate childsBirth() {
        return Objects.requireNonNull(childBirthDate);
    }

    /** Days that no other leave covers. */
    BigDecimal daysAsked() {
        return days.rounded().subtract(overlappingDays.rounded()).max(BigDecimal.ZERO);
    }

    private static Stretch leave(LocalDate on, Members facts, HalfDays days) throws CaseNotClear {
        var from = facts.date("from", facts.date("to", on));
        var to = facts.date("to", from);
        if (from.isBefore(Law.SINCE)) throw new CaseNotClear("facts.from", "lawNotLoaded", Law.SINCE);
        if (to.isBefore(from)) throw new CaseNotClear("facts.to", "endsBeforeItStarts", from, to);
        if (!to.isBefore(from.plusYears(1))) throw new CaseNotClear("facts.to", "longerThanAYear", from, to);
        var longest = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        if (facts.has("from") && facts.has("to") && days.rounded().compareTo(longest) > 0)
            throw new CaseNotClear("facts.days", "moreThanTheLeave", longest);
        return new Stretch(from, to);
    }

    private static LocalDate childBirthDate(Stretch leave, Members facts) throws CaseNotClear {
        var birthDate = facts.date("childBirthDate");
        if (birthDate.isAfter(leave.from()))
            throw new CaseNotClear("facts.childBirthDate", "bornAfterLeave", birthDate, leave.from());
        return birthDate;
    }

    private static BigDecimal years(Members facts) throws CaseNotClear {
        var years = facts.decimal("contributedYears");
        if (years.signum() < 0) throw new CaseNotClear("facts.contributedYears", "negative", years);
        if (years.compareTo(MOST_YEARS) > 0) throw new CaseNotClear("facts.contributedYears", "tooLarge", MOST_YEARS);
        return years;
    }

    /** Why somebody is on sick leave (art. 42.1, 43.2, 44). */
    enum Ground {
        ORDINARY,
        LONG_TERM,
        CHILD
    }

    /** What takes the right to sick pay away (art. 42.2). */
    enum Exclusion {
        NONE,
        SELF_HARM,
        DRUGS,
        WORK_ACCIDENT
    }
}
