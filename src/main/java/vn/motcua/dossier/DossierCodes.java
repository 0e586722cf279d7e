package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;

/**
 * Counts a unit's dossiers: the running number of a day in their codes (TT 03/2025/TT-VPCP art. 13) and the number of a
 * year in the register (form 07). Neither is ever given twice.
 */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;
    private final Organisation organisation;

    DossierCodes(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** The next code of a unit's day. */
    DossierCode next(String unit, LocalDate day) {
        var agency = organisation.unit(unit).agencyCode();
        var number = count(
                "update dossier_number set last_number = last_number + 1 where agency = ? and received_on = ?",
                """
                insert into dossier_number (agency, received_on, last_number)
                select ?, ?, 1 where not exists
                  (select 1 from dossier_number where agency = ? and received_on = ?)""",
                agency,
                day);
        return new DossierCode("%s-%s-%04d".formatted(agency, DAY.format(day), number));
    }

    /** The next entry in a unit's register of a day's year. */
    RegisterEntry enter(String unit, LocalDate day) {
        var number = count(
                "update register_number set last_number = last_number + 1 where unit = ? and register_year = ?",
                """
                insert into register_number (unit, register_year, last_number)
                select ?, cast(? as integer), 1 where not exists
                  (select 1 from register_number where unit = ? and register_year = ?)""",
                unit,
                day.getYear());
        return new RegisterEntry(day.getYear(), number);
    }

    /** Counts on, or begins with one; whoever lost the race to begin counts on. */
    private int count(String on, String begin, Object... key) {
        var counted = new GeneratedKeyHolder();
        if (jdbc.sql(on).params(key).update(counted, "last_number") == 0) {
            if (jdbc.sql(begin).params(key[0], key[1], key[0], key[1]).update() == 1) return 1;
            jdbc.sql(on).params(key).update(counted, "last_number");
        }
        return Objects.requireNonNull(counted.getKey()).intValue();
    }
}
