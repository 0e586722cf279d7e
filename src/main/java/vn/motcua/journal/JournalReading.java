package vn.motcua.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the journal row by row over plain JDBC, so that its size doesn't matter. */
final class JournalReading {

    private static final int AT_ONCE = 1000;
    private static final String ENTRIES =
            """
            select e.*, s.hash as sealed_hash, case when h.previous = e.previous then h.hash end as head_hash
            from journal_entry e
            left join journal_sealed_head s on s.chain = e.chain and s.number = e.number
            left join journal_head h on h.chain = e.chain and h.number = e.number
            order by e.chain, e.number""";
    private static final String SEALS = "select * from journal_seal order by number";
    private static final String HEADS = "select chain, number, hash from journal_sealed_head where seal = ?";

    private final Connection connection;

    JournalReading(Connection connection) {
        this.connection = connection;
    }

    /** Shows each chain's entries, in their order. */
    void chains(Consumer<List<Entry>> shown) throws SQLException {
        var chain = new ArrayList<Entry>();
        rows(ENTRIES, row -> {
            var entry = entry(row);
            if (!chain.isEmpty()
                    && !chain.get(0).line().chain().equals(entry.line().chain())) {
                shown.accept(List.copyOf(chain));
                chain.clear();
            }
            chain.add(entry);
        });
        if (!chain.isEmpty()) shown.accept(chain);
    }

    /** Shows each seal with the heads it was laid on. */
    void seals(SealCheck check) throws SQLException {
        rows(SEALS, row -> {
            var seal = SealBook.row(row, 0);
            check.next(seal, heads(seal.number()));
        });
    }

    /** Shows every row of a query. */
    void rows(String query, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) reader.read(rows);
            }
        }
    }

    private List<Head> heads(long seal) throws SQLException {
        var heads = new ArrayList<Head>();
        try (var statement = connection.prepareStatement(HEADS)) {
            statement.setLong(1, seal);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) heads.add(new Head(rows.getString(1), rows.getInt(2), rows.getString(3)));
            }
        }
        return heads;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                line(row),
                row.getInt("number"),
                row.getString("previous"),
                row.getString("hash"),
                row.getString("sealed_hash"),
                row.getString("head_hash"));
    }

    /** What the present row of {@code journal_entry} says. */
    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("chain"),
                row.getString("kind"),
                new Hand(
                        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("actor_name")),
                row.getString("subject"),
                row.getString("act"),
                row.getString("details"),
                row.getString("duty"),
                row.getString("task"),
                row.getString("reason"));
    }

    /** What is done with one row. */
    interface RowReader {

        void read(ResultSet row) throws SQLException;
    }
}
