package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    DossierCode next(String unit, LocalDate day) {
        var agency = organisation.unit(unit).agencyCode();
        if (count(agency, day) == 0) begin(agency, day);
        var number = jdbc.sql("select last_number from dossier_number where agency = ? and received_on = ?")
                .params(agency, day)
                .query(Integer.class)
                .single();
        return new DossierCode("%s-%s-%04d".formatted(agency, DAY.format(day), number));
    }

    /** The next entry in a unit's register of a day's year. */
    RegisterEntry enter(String unit, LocalDate day) {
        var year = day.getYear();
        if (countEntry(unit, year) == 0) beginBook(unit, year);
        var number = jdbc.sql("select last_number from register_number where unit = ? and register_year = ?")
                .params(unit, year)
                .query(Integer.class)
                .single();
        return new RegisterEntry(year, number);
    }

    private int countEntry(String unit, int year) {
        return jdbc.sql("update register_number set last_number = last_number + 1 where unit = ? and register_year = ?")
                .params(unit, year)
                .update();
    }

    /** The year's first dossier. */
    private void beginBook(String unit, int year) {
        var begun = jdbc.sql(
                        """
                        insert into register_number (unit, register_year, last_number)
                        select ?, cast(? as integer), 1 where not exists
                          (select 1 from register_number where unit = ? and register_year = ?)""")
                .params(unit, year, unit, year)
                .update();
        if (begun == 0) countEntry(unit, year);
    }

    private int count(String agency, LocalDate day) {
        return jdbc.sql("update dossier_number set last_number = last_number + 1 where agency = ? and received_on = ?")
                .params(agency, day)
                .update();
    }

    /** The day's first dossier. */
    private void begin(String agency, LocalDate day) {
        var begun = jdbc.sql(
                        """
                        insert into dossier_number (agency, received_on, last_number)
                        select ?, ?, 1 where not exists
                          (select 1 from dossier_number where agency = ? and received_on = ?)""")
                .params(agency, day, agency, day)
                .update();
        if (begun == 0) count(agency, day);
    }
}
