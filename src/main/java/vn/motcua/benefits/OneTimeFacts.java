package vn.motcua.benefits;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.Person.Sex;

/**
 * What a one-time settlement is derived from. {@code settled} months were paid out before; {@code excusedMonths} are those
 * of art. 33.5 and 34.3, which don't count as idle. A birth date known by year or month stands on its first day (Decree
 * 158/2025/ND-CP art. 12.2).
 */
record OneTimeFacts(
        List<Contribution> contributions,
        Ground ground,
        LocalDate receivedOn,
        LocalDate birthDate,
        Sex sex,
        List<MonthRange> settled,
        List<MonthRange> excusedMonths) {

    OneTimeFacts {
        contributions = List.copyOf(contributions);
        settled = List.copyOf(settled);
        excusedMonths = List.copyOf(excusedMonths);
    }
}
