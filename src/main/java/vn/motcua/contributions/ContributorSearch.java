package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person.Sex;

/**
 * Searches the embedded register for people by what a person types, always by an index: a number, old ones too, or a name
 * from its beginning; whoever has exactly that name is found alone.
 */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class ContributorSearch {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String SELECT =
            """
            select insurance_number, name, birth_date, sex, id_number, phone, address, reissued_book,
              exists (select 1 from contribution c
                where c.insurance_number = p.insurance_number and c.source = 'BOOK') as has_book
            from contributor p
            where %s and insurance_number > :after order by insurance_number limit :limit""";
    private static final String OF_NUMBER =
            """
            insurance_number in (select insurance_number from contributor where insurance_number = :typed
              union select insurance_number from contributor where id_number = :typed
              union select insurance_number from contributor_number where number = :typed)""";

    private final JdbcClient jdbc;

    ContributorSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People by number or name, with or without accents, after a BHXH number, at most so many. */
    @Transactional(readOnly = true)
    public List<Entry> find(String typed, String after, int limit) {
        var text = Names.plain(typed);
        if (NUMBER.matcher(text).matches()) return find(OF_NUMBER, text, after, limit);
        var named = find("name_plain = :typed", text, after, limit);
        return named.isEmpty() ? find("name_plain like :typed", wild(text) + "%", after, limit) : named;
    }

    private List<Entry> find(String condition, String typed, String after, int limit) {
        return jdbc.sql(SELECT.formatted(condition))
                .param("typed", typed)
                .param("after", after)
                .param("limit", limit)
                .query(Entry.class)
                .list();
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
