package vn.motcua.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Person.Sex;

/** A row of the register's join: the person, and one period of history or book unless there is none. */
record ContributorLine(Contributor person, String source, @Nullable Row row) {

    /** The contributor that all these lines are of. */
    static Contributor together(List<ContributorLine> lines) {
        var person = lines.get(0).person();
        return new Contributor(
                person.insuranceNumber(),
                person.name(),
                person.birthDate(),
                person.sex(),
                person.idNumber(),
                person.phone(),
                person.address(),
                person.reissuedBook(),
                rows(lines, "REGISTER"),
                rows(lines, "BOOK"));
    }

    private static List<Row> rows(List<ContributorLine> lines, String source) {
        return lines.stream()
                .filter(line -> source.equals(line.source()) && line.row() != null)
                .map(ContributorLine::row)
                .toList();
    }

    static ContributorLine of(ResultSet row, int number) throws SQLException {
        var person = new Contributor(
                row.getString("insurance_number"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("id_number"),
                row.getString("phone"),
                row.getString("address"),
                row.getBoolean("reissued_book"),
                List.of(),
                List.of());
        var source = row.getString("source");
        return new ContributorLine(person, source == null ? "" : source, source == null ? null : history(row));
    }

    private static Row history(ResultSet row) throws SQLException {
        return new Row(
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                YearMonth.from(row.getObject("to_month", LocalDate.class)),
                row.getLong("wage"),
                Kind.valueOf(row.getString("kind")),
                Regime.valueOf(row.getString("regime")),
                row.getLong("state_support"),
                row.getString("employer"),
                row.getString("province"));
    }
}
