package vn.motcua.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Names;

/** Enters people into the embedded register: records, histories, and what is told of their identities. */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class RegisterEntries {

    private final JdbcTemplate batches;

    RegisterEntries(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** Puts people with their whole histories in place of what the register had of them; what nobody tells anew stays. */
    @Transactional
    void replace(List<Contributor> people) {
        record(people);
        delete("contribution", "", people.stream().map(Contributor::insuranceNumber));
        var rows = new ArrayList<Object[]>();
        for (var person : people) {
            history(rows, person.insuranceNumber(), "REGISTER", person.register());
            history(rows, person.insuranceNumber(), "BOOK", person.book());
        }
        batches.batchUpdate(
                """
                insert into contribution (insurance_number, source, line, from_month, to_month, wage, kind, regime,
                  state_support, employer, province)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    /** Puts what is told of people's identities in place of what was told before, by BHXH number. */
    @Transactional
    void identify(Map<String, Identity> identities) {
        delete("contributor_number", " and not from_card", identities.keySet().stream());
        var numbers = new ArrayList<Object[]>();
        identities.forEach((holder, identity) -> {
            add(numbers, holder, "ID", identity.formerIdNumbers());
            add(numbers, holder, "INSURANCE", identity.otherInsuranceNumbers());
        });
        batches.batchUpdate(
                """
                insert into contributor_number (insurance_number, kind, number)
                select told.* from (values (cast(? as varchar), cast(? as varchar), cast(? as varchar))) told (holder, kind, number)
                where not exists (select 1 from contributor_number n
                  where n.insurance_number = told.holder and n.kind = told.kind and n.number = told.number)""",
                numbers);
        var deaths = identities.entrySet().stream()
                .map(told -> new Object[] {told.getValue().diedOn(), told.getKey()})
                .toList();
        batches.batchUpdate("update contributor set died_on = ? where insurance_number = ?", deaths);
    }

    private void record(List<Contributor> people) {
        var known = batches.batchUpdate(
                """
                update contributor set name = ?, name_plain = ?, birth_date = ?, sex = ?, id_number = ?, phone = ?,
                  address = ?, reissued_book = ?
                where insurance_number = ?""",
                people.stream().map(RegisterEntries::row).toList());
        var fresh = IntStream.range(0, known.length)
                .filter(at -> known[at] == 0)
                .mapToObj(people::get)
                .toList();
        batches.batchUpdate(
                """
                insert into contributor (name, name_plain, birth_date, sex, id_number, phone, address, reissued_book,
                  insurance_number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                fresh.stream().map(RegisterEntries::row).toList());
    }

    private void delete(String table, String and, Stream<String> insuranceNumbers) {
        batches.batchUpdate(
                "delete from " + table + " where insurance_number = ?" + and,
                insuranceNumbers.map(number -> new Object[] {number}).toList());
    }

    private static Object[] row(Contributor person) {
        return new Object[] {
            person.name(),
            Names.plain(person.name()),
            person.birthDate(),
            person.sex().name(),
            person.idNumber(),
            person.phone(),
            person.address(),
            person.reissuedBook(),
            person.insuranceNumber()
        };
    }

    private static void add(List<Object[]> rows, String holder, String kind, List<String> numbers) {
        numbers.stream().distinct().forEach(number -> rows.add(new Object[] {holder, kind, number}));
    }

    private static void history(List<Object[]> rows, String number, String source, List<Row> history) {
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
}
