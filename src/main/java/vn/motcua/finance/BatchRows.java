package vn.motcua.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.motcua.access.Actor;

/** Reads batches from their table's rows. */
final class BatchRows implements RowMapper<Batch> {

    static final BatchRows ROWS = new BatchRows();

    private BatchRows() {}

    @Override
    public Batch mapRow(ResultSet row, int number) throws SQLException {
        var sentBy = row.getString("sent_by");
        return new Batch(
                row.getLong("id"),
                row.getObject("made_on", LocalDate.class),
                row.getInt("number"),
                row.getString("message_id"),
                new Actor(row.getString("made_by"), row.getString("made_by_name")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("orders"),
                row.getLong("total"),
                row.getString("file_hash"),
                sentBy == null ? null : new Actor(sentBy, row.getString("sent_by_name")),
                instant(row, "sent_at"),
                instant(row, "accepted_at"),
                instant(row, "discarded_at"),
                row.getString("discarded_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
