package vn.motcua.contributions;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Identities.Candidates;
import vn.motcua.dossier.Names;

/**
 * Searches the embedded register for whoever may be a person, each part by an index: numbers, mapped numbers, and of the
 * name those born nearest before and after. One question, and another only if a number leads to new ones.
 */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class Holders {

    /** Numbers that are given to many, such as a placeholder in old records, aren't read to the end. */
    private static final int MOST_BY_NUMBER = 50;

    /** How many times new numbers are followed; people have two or three, not so many. */
    private static final int ROUNDS = 8;

    private static final String BY_NUMBER =
            """
            (select insurance_number from contributor where insurance_number in (:numbers))
            union (select insurance_number from contributor where id_number in (:numbers) fetch first :most rows only)
            union (select insurance_number from contributor_number where number in (:numbers) fetch first :most rows only)
            """;
    private static final String BY_NAME =
            """
            union (select insurance_number from contributor where name_plain = :name and birth_date >= :born
              order by birth_date, insurance_number fetch first :near rows only)
            union (select insurance_number from contributor where name_plain = :name and birth_date < :born
              order by birth_date desc, insurance_number desc fetch first :near rows only)
            """;
    private static final String SELECT =
            """
            select p.insurance_number, p.id_number, p.name, p.birth_date, p.died_on, p.reissued_book, n.kind, n.number
            from (%s) found join contributor p on p.insurance_number = found.insurance_number
              left join contributor_number n on n.insurance_number = p.insurance_number
            order by p.insurance_number, n.kind, n.number
            """;

    /** The first question about a person, and one about numbers alone. */
    static final String WHO_IS_LIKE = SELECT.formatted(BY_NUMBER + BY_NAME);

    private static final String WHO_HAS = SELECT.formatted(BY_NUMBER);

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Candidates alike(IdentityQuestion asked) {
        var holders = new LinkedHashMap<>(first(asked));
        var followed = new HashSet<>(asked.numbers());
        for (var round = 1; round < ROUNDS; round++) {
            var fresh = new HashSet<>(new Resemblance(asked, holders.values()).numbers());
            fresh.removeAll(followed);
            if (fresh.isEmpty()) break;
            followed.addAll(fresh);
            holders.putAll(find(WHO_HAS, fresh, Map.of()));
        }
        return new Resemblance(asked, holders.values()).candidates();
    }

    private Map<String, Holder> first(IdentityQuestion asked) {
        var born = asked.birthDate();
        if (born == null) return find(WHO_HAS, asked.numbers(), Map.of());
        return find(
                WHO_IS_LIKE,
                asked.numbers(),
                Map.of("name", Names.plain(asked.name()), "born", born, "near", Resemblance.LISTED + 1));
    }

    private Map<String, Holder> find(String question, Set<String> numbers, Map<String, ?> more) {
        return jdbc
                .sql(question)
                .param("numbers", numbers.isEmpty() ? Set.of("") : numbers)
                .param("most", MOST_BY_NUMBER)
                .params(more)
                .query(Holders::holder)
                .stream()
                .collect(toMap(Holder::insuranceNumber, Function.identity(), Holder::and));
    }

    /** A holder with one of the further numbers, or none. */
    private static Holder holder(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var further = kind == null ? List.<String>of() : List.of(row.getString("number"));
        var isId = "ID".equals(kind);
        return new Holder(
                        List.of(row.getString("insurance_number")),
                        List.of(row.getString("id_number")),
                        row.getString("name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getObject("died_on", LocalDate.class),
                        row.getBoolean("reissued_book"))
                .with(isId ? List.of() : further, isId ? further : List.of());
    }
}
