package vn.motcua.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person.Sex;

/** The contribution register kept in the house's own database, filled by imports. */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class EmbeddedRegister implements ContributionRegister {

    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EmbeddedRegister(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Contributor> find(String insuranceNumber) {
        var lines = jdbc.sql(
                        """
                        select p.insurance_number, p.name, p.birth_date, p.sex, p.id_number, p.phone, p.address,
                          p.reissued_book, c.source, c.from_month, c.to_month, c.wage, c.kind, c.regime,
                          c.state_support, c.employer, c.province
                        from contributor p left join contribution c on c.insurance_number = p.insurance_number
                        where p.insurance_number = ? order by c.source, c.from_month, c.line""")
                .param(insuranceNumber)
                .query(EmbeddedRegister::line)
                .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(together(lines));
    }

    /** Contributors by BHXH number, ID number, or the beginning of a name without accents; a page at a time. */
    @Transactional(readOnly = true)
    List<Entry> search(String typed, String after) {
        var name = Names.plain(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(
                        """
                        select insurance_number, name, birth_date, sex, id_number, reissued_book from contributor
                        where (insurance_number = :typed or id_number = :typed or name_plain like :name)
                          and insurance_number > :after order by insurance_number limit :page""")
                .param("typed", typed.strip())
                .param("name", "%" + name + "%")
                .param("after", after)
                .param("page", PAGE)
                .query(Entry.class)
                .list();
    }

    /** The contributor of a personal ID number. */
    @Transactional(readOnly = true)
    Optional<Entry> byIdNumber(String idNumber) {
        return jdbc.sql(
                        """
                        select insurance_number, name, birth_date, sex, id_number, reissued_book from contributor
                        where id_number = ? order by insurance_number limit 1""")
                .param(idNumber)
                .query(Entry.class)
                .optional();
    }

    /** Puts people with their whole histories in place of what the register had of them. */
    @Transactional
    void replace(List<Contributor> people) {
        for (var table : List.of("contribution", "contributor")) {
            batches.batchUpdate(
                    "delete from " + table + " where insurance_number = ?",
                    people.stream()
                            .map(person -> new Object[] {person.insuranceNumber()})
                            .toList());
        }
        batches.batchUpdate(
                "insert into contributor values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                people.stream()
                        .map(person -> new Object[] {
                            person.insuranceNumber(),
                            person.name(),
                            Names.plain(person.name()),
                            person.birthDate(),
                            person.sex().name(),
                            person.idNumber(),
                            person.phone(),
                            person.address(),
                            person.reissuedBook()
                        })
                        .toList());
        var rows = new ArrayList<Object[]>();
        for (var person : people) {
            add(rows, person.insuranceNumber(), "REGISTER", person.register());
            add(rows, person.insuranceNumber(), "BOOK", person.book());
        }
        batches.batchUpdate("insert into contribution values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** A corrected book has been issued: it now says what the register says. */
    @Transactional
    void alignBook(String insuranceNumber) {
        jdbc.sql("delete from contribution where insurance_number = ? and source = 'BOOK'")
                .param(insuranceNumber)
                .update();
        jdbc.sql(
                        """
                        insert into contribution (insurance_number, source, line, from_month, to_month, wage, kind, regime,
                          state_support, employer, province)
                        select insurance_number, 'BOOK', line, from_month, to_month, wage, kind, regime, state_support,
                          employer, province
                        from contribution where insurance_number = ? and source = 'REGISTER'""")
                .param(insuranceNumber)
                .update();
    }

    private static void add(List<Object[]> rows, String number, String source, List<Row> history) {
        var line = 0;
        for (var row : history) {
            rows.add(new Object[] {
                number,
                source,
                ++line,
                row.from().atDay(1),
                row.to().atDay(1),
                row.wage(),
                row.kind().name(),
                row.regime().name(),
                row.stateSupport(),
                row.employer(),
                row.province()
            });
        }
    }

    private static Contributor together(List<Line> lines) {
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

    private static List<Row> rows(List<Line> lines, String source) {
        return lines.stream()
                .filter(line -> source.equals(line.source()) && line.row() != null)
                .map(Line::row)
                .toList();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
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
        return new Line(person, source == null ? "" : source, source == null ? null : history(row));
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

    private record Line(Contributor person, String source, @Nullable Row row) {}

    /** A line of the register's list of people. */
    record Entry(
            String insuranceNumber, String name, LocalDate birthDate, Sex sex, String idNumber, boolean reissuedBook) {}
}
