package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;

/** Counts a unit's dossiers of a day: the running number of their codes (TT 03/2025/TT-VPCP art. 13), never given twice. */
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
