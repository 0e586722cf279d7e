package vn.motcua.law.pension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/** The days between a person's birth and the legal date, the only ones on which something can have happened to them. */
record Lifetime(LocalDate birthDate, LocalDate on) {

    /** A day that may be left out. */
    @Nullable
    LocalDate day(Members facts, String name) throws CaseNotClear {
        if (!facts.has(name)) return null;
        var day = facts.date(name);
        if (day.isBefore(birthDate)) throw new CaseNotClear(facts.field(name), "pension.dayBeforeBirth", birthDate);
        if (day.isAfter(on)) throw new CaseNotClear(facts.field(name), "pension.dayAfter", on);
        return day;
    }
}
