package vn.motcua.contributions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Ground;
import vn.motcua.dossier.Insured;

/**
 * Searches the embedded register for the other records of many people, a thousand at once and by indexes alone: other books,
 * the ID number or the name in common, and the birth date. Each is found once, on its surest ground.
 */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class LikenessSearch {

    private static final int AT_ONCE = 1_000;

    /** Grounds are written by their place among {@link Ground}, so that the least is the surest. */
    private static final String ALIKE =
            """
            select found.asked, min(found.ground) as ground, p.insurance_number, p.id_number, p.name, p.birth_date,
              p.died_on, p.reissued_book
            from (
              select a.insurance_number as asked, a.insurance_number as other, 0 as ground
                from contributor a where a.insurance_number in (:numbers)
              union all select n.insurance_number, n.number, 0
                from contributor_number n where n.insurance_number in (:numbers) and n.kind = 'INSURANCE'
              union all select n.number, n.insurance_number, 0
                from contributor_number n where n.number in (:numbers) and n.kind = 'INSURANCE'
              union all select a.insurance_number, b.insurance_number, 1
                from contributor a join contributor b on b.id_number = a.id_number and b.birth_date = a.birth_date
                where a.insurance_number in (:numbers)
              union all select a.insurance_number, n.insurance_number, 1
                from contributor a join contributor_number n on n.number = a.id_number and n.kind = 'ID'
                where a.insurance_number in (:numbers)
              union all select a.insurance_number, b.insurance_number, 2
                from contributor a join contributor b on b.name_plain = a.name_plain and b.birth_date = a.birth_date
                where a.insurance_number in (:numbers)
            ) found join contributor p on p.insurance_number = found.other
            group by found.asked, p.insurance_number, p.id_number, p.name, p.birth_date, p.died_on, p.reissued_book
            order by found.asked, ground, p.insurance_number""";

    private final JdbcClient jdbc;

    LikenessSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<String, List<Candidate>> of(Collection<Insured> people) {
        var numbers = people.stream().map(Insured::insuranceNumber).distinct().toList();
        var alike = new HashMap<String, List<Candidate>>();
        IntStream.iterate(0, from -> from < numbers.size(), from -> from + AT_ONCE)
                .mapToObj(from -> numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                .forEach(some -> alike.putAll(find(some)));
        return alike;
    }

    private Map<String, List<Candidate>> find(List<String> numbers) {
        return jdbc.sql(ALIKE).param("numbers", numbers).query(LikenessSearch::found).list().stream()
                .collect(groupingBy(Found::asked, mapping(Found::candidate, toList())));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getString("asked"),
                new Candidate(
                        List.of(row.getString("insurance_number")),
                        List.of(row.getString("id_number")),
                        row.getString("name"),
                        row.getObject("birth_date", LocalDate.class),
                        Ground.values()[row.getInt("ground")],
                        row.getObject("died_on", LocalDate.class),
                        row.getBoolean("reissued_book")));
    }

    private record Found(String asked, Candidate candidate) {}
}
