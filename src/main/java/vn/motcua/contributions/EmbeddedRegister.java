package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person.Sex;

/** The contribution register kept in the house's own database, filled by imports. */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class EmbeddedRegister implements ContributionRegister {

    private static final int AT_ONCE = 1_000;
    private static final String SELECT =
            """
            select p.insurance_number, p.name, p.birth_date, p.sex, p.id_number, p.phone, p.address,
              p.reissued_book, c.source, c.from_month, c.to_month, c.wage, c.kind, c.regime,
              c.state_support, c.employer, c.province
            from contributor p left join contribution c on c.insurance_number = p.insurance_number
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EmbeddedRegister(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Contributor> find(String insuranceNumber) {
        var lines = jdbc.sql(SELECT + "where p.insurance_number = ? order by c.source, c.from_month, c.line")
                .param(insuranceNumber)
                .query(ContributorLine::of)
                .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(ContributorLine.together(lines));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contributor> all(Collection<String> insuranceNumbers) {
        var numbers = List.copyOf(insuranceNumbers);
        return IntStream.iterate(0, from -> from < numbers.size(), from -> from + AT_ONCE)
                .mapToObj(from -> numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                .flatMap(some -> together(some).stream())
                .toList();
    }

    private List<Contributor> together(List<String> insuranceNumbers) {
        return jdbc
                .sql(SELECT + "where p.insurance_number in (:numbers) order by c.source, c.from_month, c.line")
                .param("numbers", insuranceNumbers)
                .query(ContributorLine::of)
                .stream()
                .collect(Collectors.groupingBy(line -> line.person().insuranceNumber()))
                .values()
                .stream()
                .map(ContributorLine::together)
                .toList();
    }

    /** Contributors by BHXH number, ID number, or a part of a name without accents, after a BHXH number. */
    @Transactional(readOnly = true)
    List<Entry> search(String typed, String after, int limit) {
        return jdbc.sql(
                        """
                        select insurance_number, name, birth_date, sex, id_number, phone, address, reissued_book,
                          exists (select 1 from contribution c
                            where c.insurance_number = p.insurance_number and c.source = 'BOOK') as has_book
                        from contributor p
                        where (insurance_number = :typed or id_number = :typed or name_plain like :name)
                          and insurance_number > :after order by insurance_number limit :limit""")
                .param("typed", typed.strip())
                .param("name", "%" + wild(Names.plain(typed)) + "%")
                .param("after", after)
                .param("limit", limit)
                .query(Entry.class)
                .list();
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
                """
                insert into contributor (insurance_number, name, name_plain, birth_date, sex, id_number, phone, address,
                  reissued_book)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
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
        batches.batchUpdate(
                """
                insert into contribution (insurance_number, source, line, from_month, to_month, wage, kind, regime,
                  state_support, employer, province)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
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

    private static String wild(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** A line of the register's list of people; {@code hasBook}: it knows what the book says. */
    record Entry(
            String insuranceNumber,
            String name,
            LocalDate birthDate,
            Sex sex,
            String idNumber,
            @Nullable String phone,
            String address,
            boolean reissuedBook,
            boolean hasBook) {}
}
