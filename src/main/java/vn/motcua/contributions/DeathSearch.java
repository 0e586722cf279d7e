package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier.Beneficiary;

/**
 * Searches the embedded register for the dead among many people, a thousand at once and by indexes alone: under the ID
 * number, a former one, and another book of the same person.
 */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class DeathSearch {

    private static final int AT_ONCE = 1_000;
    private static final String DEAD =
            """
            select p.id_number, p.died_on from contributor p where p.id_number in (:numbers) and p.died_on is not null
            union select n.number, p.died_on from contributor_number n
              join contributor p on p.insurance_number = n.insurance_number
              where n.number in (:numbers) and n.kind = 'ID' and p.died_on is not null
            union select o.id_number, p.died_on from contributor o
              join contributor_number n on n.insurance_number = o.insurance_number and n.kind = 'INSURANCE'
              join contributor p on p.insurance_number = n.number
              where o.id_number in (:numbers) and p.died_on is not null""";

    private final JdbcClient jdbc;

    DeathSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<String, LocalDate> among(Collection<Beneficiary> people) {
        var numbers = people.stream().map(Beneficiary::idNumber).distinct().toList();
        var deaths = new HashMap<String, LocalDate>();
        IntStream.iterate(0, from -> from < numbers.size(), from -> from + AT_ONCE)
                .mapToObj(from -> numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                .forEach(some -> find(some, deaths));
        return deaths;
    }

    private void find(List<String> numbers, Map<String, LocalDate> deaths) {
        jdbc.sql(DEAD).param("numbers", numbers).query(row -> {
            deaths.put(row.getString(1), row.getObject(2, LocalDate.class));
        });
    }
}
