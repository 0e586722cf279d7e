package vn.motcua.tasklist;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lists say differently to PostgreSQL and to H2. */
@Component
class ListDialect {

    /** How a label stands among a task's words; nobody types it. */
    static final String LABEL = "#";

    private static final String POSTGRES = "PostgreSQL";

    private final JdbcClient jdbc;
    private final boolean isPostgres;

    ListDialect(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        ConnectionCallback<String> product =
                connection -> connection.getMetaData().getDatabaseProductName();
        this.isPostgres = POSTGRES.equals(new JdbcTemplate(source).execute(product));
    }

    /** Each question is planned for what it asks: rare and frequent things are found along different indexes. */
    void planEach() {
        if (isPostgres)
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    /** Narrows to the rows that have all of these words. */
    Reach saying(Reach reach, List<String> words) {
        return isPostgres
                ? reach.and("t.lexemes @@ cast(? as tsquery)", query(words, " & "))
                : reading(reach, words, " and ");
    }

    /** Narrows to the rows that have any of these labels. */
    Reach labelled(Reach reach, Set<Long> labels) {
        var words = labels.stream().map(label -> LABEL + label).toList();
        return isPostgres
                ? reach.and("t.lexemes @@ cast(? as tsquery)", query(words, " | "))
                : reading(reach, words, " or ");
    }

    private static String query(List<String> words, String between) {
        return words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(between));
    }

    private static Reach reading(Reach reach, List<String> words, String between) {
        var each = String.join(between, Collections.nCopies(words.size(), "' ' || t.words || ' ' like ?"));
        return reach.and(
                "(" + each + ")",
                words.stream()
                        .map(word -> "% "
                                + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + " %")
                        .toArray());
    }
}
