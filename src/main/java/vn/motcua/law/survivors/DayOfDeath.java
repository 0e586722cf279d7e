package vn.motcua.law.survivors;

import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;

/** What a day of death can't be: it decides which law gives what (Law 41/2024/QH15 art. 5.7). */
final class DayOfDeath {

    private DayOfDeath() {}

    /** @throws CaseNotClear if it lies after the legal date or under the former law, which isn't loaded */
    static LocalDate checked(LocalDate diedOn, LocalDate on) throws CaseNotClear {
        if (diedOn.isAfter(on)) throw new CaseNotClear("facts.diedOn", "survivors.diedLater", on);
        if (diedOn.isBefore(Law.SINCE)) throw new CaseNotClear("facts.diedOn", "survivors.formerLaw", Law.SINCE);
        return diedOn;
    }
}
