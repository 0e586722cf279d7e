package vn.motcua.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;
import vn.motcua.tasklist.Bundle.Course;
import vn.motcua.tasklist.Bundle.Item;
import vn.motcua.tasklist.Bundle.Order;
import vn.motcua.tasklist.Bundle.Result;

/** The record of acts on many tasks. Writing an item's result is its lock: of two who work on one bundle, one writes nothing. */
@Component
@Transactional
class BundleBook {

    private static final String HOUSE = "worklist";
    private static final String BUNDLES =
            "select id, act, input, owner, language, ticket, begun_at, stopped_at, ended_at, undoes from work_bundle where ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ChangeLog changes;
    private final Clock clock;

    BundleBook(JdbcClient jdbc, ObjectMapper json, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
        this.clock = clock;
    }

    /** Writes down what is to be done to which tasks; the most urgent comes first. */
    long begin(String owner, Order order, Collection<String> tasks) {
        var id = insert(owner, order, null);
        var items = jdbc.sql(
                        """
                        insert into work_bundle_item (bundle, place, task_id, definition, step, dossier)
                        select :bundle, row_number() over (order by urgent_at, task_id), task_id, definition, step, dossier
                        from open_task where task_id in (:tasks)""")
                .param("bundle", id)
                .param("tasks", tasks)
                .update();
        changes.house(HOUSE, "bundleBegun", id + " " + order.act() + " " + items);
        return id;
    }

    /** Takes back, by another act, what a bundle has changed. */
    long undo(Bundle bundle, Order order) {
        var id = insert(bundle.owner(), order, bundle.id());
        jdbc.sql(
                        """
                        insert into work_bundle_item (bundle, place, task_id, definition, step, dossier)
                        select cast(? as bigint), place, task_id, definition, step, dossier
                        from work_bundle_item where bundle = ? and result = ?""")
                .params(id, bundle.id(), Result.DONE.name())
                .update();
        changes.house(HOUSE, "bundleUndone", bundle.id() + " " + id + " " + order.act());
        return id;
    }

    @Transactional(readOnly = true)
    Optional<Bundle> find(long id) {
        return jdbc.sql(BUNDLES + "id = ?").param(id).query(this::row).optional();
    }

    /** The bundle a ticket was used for already. */
    @Transactional(readOnly = true)
    Optional<Bundle> find(String owner, String ticket) {
        return jdbc.sql(BUNDLES + "owner = ? and ticket = ?")
                .params(owner, ticket)
                .query(this::row)
                .optional();
    }

    /** A person's latest bundles. */
    @Transactional(readOnly = true)
    List<Bundle> of(String owner, int most) {
        return jdbc.sql(BUNDLES + "owner = ? order by id desc limit ?")
                .params(owner, most)
                .query(this::row)
                .list();
    }

    /** The next item that waits, unless somebody has stopped the bundle. */
    @Transactional(readOnly = true)
    Optional<Item> next(long id) {
        return jdbc.sql(
                        """
                        select i.bundle, i.place, i.task_id, i.definition, i.step, i.result
                        from work_bundle b join work_bundle_item i on i.bundle = b.id
                        where b.id = ? and b.stopped_at is null and i.result = ? order by i.place limit 1""")
                .params(id, Result.WAITING.name())
                .query(BundleBook::item)
                .optional();
    }

    /** False if somebody else has settled the item. */
    boolean settle(Item item, Result result, @Nullable String reason) {
        return jdbc.sql(
                                """
                                update work_bundle_item set result = ?, reason = ?, settled_at = ?
                                where bundle = ? and place = ? and result = ?""")
                        .params(result.name(), reason, now(), item.bundle(), item.place(), Result.WAITING.name())
                        .update()
                == 1;
    }

    /** A settled item that was so already. */
    void same(Item item) {
        jdbc.sql("update work_bundle_item set result = ? where bundle = ? and place = ?")
                .params(Result.SAME.name(), item.bundle(), item.place())
                .update();
    }

    void stop(long id) {
        var stopped = jdbc.sql(
                        "update work_bundle set stopped_at = ? where id = ? and stopped_at is null and ended_at is null")
                .params(now(), id)
                .update();
        if (stopped == 1) changes.house(HOUSE, "bundleStopped", Long.toString(id));
    }

    void resume(long id) {
        jdbc.sql("update work_bundle set stopped_at = null where id = ? and ended_at is null")
                .param(id)
                .update();
    }

    /** Ends a bundle of which nothing waits any more. */
    void end(long id) {
        var ended = jdbc.sql(
                        """
                        update work_bundle set ended_at = ? where id = ? and ended_at is null and not exists (
                          select 1 from work_bundle_item where bundle = work_bundle.id and result = ?)""")
                .params(now(), id, Result.WAITING.name())
                .update();
        if (ended == 1) changes.house(HOUSE, "bundleEnded", Long.toString(id));
    }

    private long insert(String owner, Order order, @Nullable Long undoes) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into work_bundle (act, input, owner, language, ticket, begun_at, undoes)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(order.act(), write(order.input()), owner, order.language(), order.ticket(), now(), undoes)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private Bundle row(ResultSet row, int number) throws SQLException {
        var order = new Order(
                row.getString("act"), read(row.getString("input")), row.getString("language"), row.getString("ticket"));
        var course = new Course(
                Objects.requireNonNull(instant(row, "begun_at")),
                instant(row, "stopped_at"),
                instant(row, "ended_at"),
                row.getObject("undoes", Long.class));
        return new Bundle(row.getLong("id"), row.getString("owner"), order, course);
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getLong("bundle"),
                row.getInt("place"),
                row.getString("task_id"),
                row.getString("definition"),
                row.getString("step"),
                Result.valueOf(row.getString("result")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String write(Map<String, String> input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String input) {
        try {
            return json.readValue(input, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
