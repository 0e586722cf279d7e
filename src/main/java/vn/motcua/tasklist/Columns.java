package vn.motcua.tasklist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;

/** Which columns of the worklist each person sees, in which order. */
@Component
class Columns {

    private static final List<Column> USUAL =
            List.of(Column.DUE, Column.CODE, Column.PERSON, Column.PROCEDURE, Column.LABELS, Column.AMOUNT);

    private final JdbcClient jdbc;

    Columns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person chose, or what everybody begins with. */
    @Transactional(readOnly = true)
    List<Column> of(Actor person) {
        return jdbc.sql("select columns from worklist_columns where account = ?")
                .param(person.account())
                .query(String.class)
                .optional()
                .map(Columns::read)
                .orElse(USUAL);
    }

    /** Keeps a choice; whose dossier it is always stays, since it leads there. */
    @Transactional
    void choose(Actor person, List<Column> chosen) {
        var all = chosen.contains(Column.PERSON)
                ? chosen
                : Stream.concat(Stream.of(Column.PERSON), chosen.stream()).toList();
        var text = all.stream().distinct().map(Column::name).collect(Collectors.joining(","));
        forget(person);
        jdbc.sql("insert into worklist_columns (account, columns) values (?, ?)")
                .params(person.account(), text)
                .update();
    }

    /** Back to what everybody begins with. */
    @Transactional
    void forget(Actor person) {
        jdbc.sql("delete from worklist_columns where account = ?")
                .param(person.account())
                .update();
    }

    /** A column that there is no longer is left out. */
    private static List<Column> read(String text) {
        var names = List.of(text.split(","));
        return names.stream()
                .flatMap(name -> Arrays.stream(Column.values())
                        .filter(column -> column.name().equals(name)))
                .toList();
    }

    /** What a row can show. */
    enum Column {
        DUE(""),
        CODE("mid-lo"),
        PERSON("w-name"),
        PROCEDURE("w-proc mid-lo"),
        STEP("mid-lo"),
        LABELS("lo"),
        AMOUNT("num lo"),
        UNIT("lo"),
        CLOCK("lo"),
        OFFICER("lo"),
        EMPLOYER("lo"),
        OPENED("lo");

        private final String look;

        Column(String look) {
            this.look = look;
        }

        /** How wide it is, and on which screens it is left out. */
        public String look() {
            return look;
        }
    }
}
