package vn.motcua.law.sickness;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/** The public holidays and the days off in their place, which aren't days of sick leave; none unless they are told. */
record PublicHolidays(Set<LocalDate> days) {

    static final String NAME = "publicHolidays";

    PublicHolidays {
        days = Set.copyOf(days);
    }

    static PublicHolidays read(Members facts) throws CaseNotClear {
        var days = new HashSet<LocalDate>();
        if (facts.has(NAME)) for (var element : facts.list(NAME)) days.add(element.date());
        return new PublicHolidays(days);
    }

    boolean isHoliday(LocalDate day) {
        return days.contains(day);
    }
}
