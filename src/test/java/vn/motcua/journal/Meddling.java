package vn.motcua.journal;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.rowset.SqlRowSet;

/** One update for every column of every row of a table, each of which changes that value alone. */
final class Meddling {

    /** Who was told of what proves nothing: no check rests on it. */
    private static final List<String> NO_EVIDENCE = List.of("told", "untold");

    private Meddling() {}

    static List<String> with(JdbcTemplate jdbc, String table) {
        var rows = jdbc.queryForRowSet("select * from " + table);
        var changes = new ArrayList<String>();
        while (rows.next())
            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++)
                if (!NO_EVIDENCE.contains(name(rows, column)))
                    changes.add("update " + table + " set " + name(rows, column) + " = " + other(rows, column)
                            + " where " + row(rows));
        return changes;
    }

    private static String row(SqlRowSet rows) {
        return IntStream.rangeClosed(1, rows.getMetaData().getColumnCount())
                .filter(column -> isKey(name(rows, column)))
                .mapToObj(column -> name(rows, column) + " = '" + rows.getString(column) + "'")
                .collect(Collectors.joining(" and "));
    }

    private static boolean isKey(String column) {
        return List.of("chain", "number", "seal", "dossier", "kind", "revision").contains(column);
    }

    private static String name(SqlRowSet rows, int column) {
        return rows.getMetaData().getColumnName(column).toLowerCase();
    }

    private static String other(SqlRowSet rows, int column) {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.INTEGER, Types.BIGINT -> name(rows, column) + " + 1000";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> name(rows, column) + " + interval '1' second";
            case Types.BOOLEAN, Types.BIT -> "not " + name(rows, column);
            default -> "'" + otherText(rows.getString(column)) + "'";
        };
    }

    private static String otherText(@Nullable String text) {
        return text == null || text.isEmpty() ? "x" : (text.startsWith("x") ? "y" : "x") + text.substring(1);
    }
}
