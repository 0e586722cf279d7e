package vn.motcua.law.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.MonthRange;

/** What the allowance before the social pension is derived from; {@code topUp} adds what lacks until that age. */
record AllowanceFacts(
        LocalDate receivedOn,
        LocalDate birthDate,
        Sex sex,
        List<Contribution> contributions,
        List<MonthRange> settled,
        boolean poorHousehold,
        boolean topUp,
        @Nullable LocalDate diedOn) {

    AllowanceFacts {
        contributions = List.copyOf(contributions);
        settled = List.copyOf(settled);
    }

    static AllowanceFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var birthDate = facts.birthDate("birthDate");
        return new AllowanceFacts(
                receivedOn(facts),
                birthDate,
                facts.choice("sex", Sex.class),
                Contributions.read(facts, on, birthDate),
                Contributions.settled(facts, on, birthDate),
                facts.flag("poorHousehold"),
                facts.flag("topUp"),
                diedOn(new Lifetime(birthDate, on), facts));
    }

    YearMonth requestMonth() {
        return YearMonth.from(receivedOn);
    }

    private static LocalDate receivedOn(Members facts) throws CaseNotClear {
        var day = facts.date("receivedOn");
        if (day.isBefore(Law.SINCE)) throw new CaseNotClear(facts.field("receivedOn"), "lawNotLoaded", Law.SINCE);
        return day;
    }

    private static @Nullable LocalDate diedOn(Lifetime life, Members facts) throws CaseNotClear {
        var day = life.day(facts, "diedOn");
        if (day != null && day.isBefore(facts.date("receivedOn")))
            throw new CaseNotClear(facts.field("diedOn"), "pension.diedBefore", facts.date("receivedOn"));
        return day;
    }
}
