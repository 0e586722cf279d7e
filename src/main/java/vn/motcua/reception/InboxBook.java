package vn.motcua.reception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Dossier.Channel;

/** The rows of the inbox: what waits at which desk, and what became of it. */
@Repository
class InboxBook {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    InboxBook(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Puts something in; answers its number. */
    long put(Arrival arrival, Instant answerBy) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into inbox_item (unit, channel, reference, sender, sheets, arrived_at, answer_by, form, recorded_at,
                          recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        arrival.unit(),
                        arrival.form().channel(),
                        arrival.reference(),
                        arrival.sender(),
                        arrival.sheets(),
                        at(arrival.at()),
                        at(answerBy),
                        write(arrival.form()),
                        at(clock.instant()),
                        Acting.now().account())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** What came to a desk under a number, whatever has become of it. */
    Optional<InboxItem> find(String unit, String channel, String reference) {
        return jdbc.sql("select * from inbox_item where unit = ? and channel = ? and reference = ?")
                .params(unit, channel, reference)
                .query(InboxBook::item)
                .optional();
    }

    /** What waits under a number. */
    Optional<InboxItem> waiting(long id) {
        return jdbc.sql("select * from inbox_item where id = ? and settled_at is null")
                .param(id)
                .query(InboxBook::item)
                .optional();
    }

    /** What waits at these desks, the first to be answered first. */
    List<InboxItem> waiting(List<String> units, int limit) {
        return jdbc.sql(
                        """
                        select * from inbox_item where unit in (:units) and settled_at is null
                        order by answer_by, id limit :limit""")
                .param("units", units)
                .param("limit", limit)
                .query(InboxBook::item)
                .list();
    }

    int count(List<String> units) {
        return jdbc.sql("select count(*) from inbox_item where unit in (:units) and settled_at is null")
                .param("units", units)
                .query(Integer.class)
                .single();
    }

    /** The form as it came. */
    IntakeForm form(long id) {
        return read(jdbc.sql("select form from inbox_item where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    /** It has become a dossier, or was put aside for a reason; false if somebody was quicker. */
    boolean settle(long id, @Nullable String dossier, @Nullable String reason) {
        return jdbc.sql(
                                """
                                update inbox_item set settled_at = ?, settled_by = ?, dossier = ?, reason = ?
                                where id = ? and settled_at is null""")
                        .params(at(clock.instant()), Acting.now().name(), dossier, reason, id)
                        .update()
                == 1;
    }

    private static InboxItem item(ResultSet row, int number) throws SQLException {
        return new InboxItem(
                row.getLong("id"),
                row.getString("unit"),
                Channel.valueOf(row.getString("channel")),
                row.getString("reference"),
                row.getString("sender"),
                row.getObject("sheets", Integer.class),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", OffsetDateTime.class).toInstant());
    }

    private String write(IntakeForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private IntakeForm read(String text) {
        try {
            return json.readValue(text, IntakeForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** What came to a desk: when, from whom, under which number, on how many sheets, and what of the counter's form is known. */
    record Arrival(
            String unit,
            Instant at,
            String sender,
            @Nullable String reference,
            @Nullable Integer sheets,
            IntakeForm form) {}
}
