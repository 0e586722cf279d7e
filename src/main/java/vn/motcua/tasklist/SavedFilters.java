package vn.motcua.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer;
import vn.motcua.tasklist.Wanted.Scope;

/** The filters people keep, for themselves or for a unit. They narrow a reader's own reach, and widen nobody's. */
@Component
@Transactional
class SavedFilters {

    /** So many are listed with their counts: of one's own, and of one's units. */
    static final int MOST = 12;

    /** So many questions without a name are remembered, so that going back finds them. */
    private static final int REMEMBERED = 20;

    private static final String SELECT = "select id, owner, name, unit, scope, criteria from saved_filter where ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A filter that is the person's own or shared with a unit of his. */
    @Transactional(readOnly = true)
    Optional<SavedFilter> find(long id, Officer officer) {
        return jdbc.sql(SELECT + "id = :id and (owner = :owner or name is not null and unit in (:units))")
                .param("id", id)
                .param("owner", officer.actor().account())
                .param("units", units(officer))
                .query(this::row)
                .optional();
    }

    /** What the person keeps under a name, and what colleagues share with his units. */
    @Transactional(readOnly = true)
    List<SavedFilter> of(Officer officer) {
        return jdbc.sql("(" + SELECT + "owner = :owner and name is not null order by name, id limit :most) union all ("
                        + SELECT
                        + "owner <> :owner and name is not null and unit in (:units) order by name, id limit :most)")
                .param("owner", officer.actor().account())
                .param("units", units(officer))
                .param("most", MOST)
                .query(this::row)
                .list();
    }

    /** Remembers what somebody asks for once; the same question keeps its number. */
    long remember(Officer officer, Scope scope, Criteria criteria) {
        var owner = officer.actor().account();
        var known = jdbc.sql(
                        "select id from saved_filter where owner = ? and name is null and scope = ? and criteria = ?")
                .params(owner, scope.name(), write(criteria))
                .query(Long.class)
                .list();
        if (!known.isEmpty()) return known.get(0);
        var id = insert(owner, new Kept(null, null, scope, criteria));
        jdbc.sql(
                        """
                        delete from saved_filter where owner = ? and name is null and id not in (
                          select id from saved_filter where owner = ? and name is null order by kept_at desc, id desc limit ?)""")
                .params(owner, owner, REMEMBERED)
                .update();
        return id;
    }

    /** Keeps a filter under a name. */
    long keep(Officer officer, Kept kept) {
        return insert(officer.actor().account(), kept);
    }

    /** False if it isn't the person's own. */
    boolean change(long id, Officer officer, Kept kept) {
        return jdbc.sql(
                                """
                                update saved_filter set name = ?, unit = ?, scope = ?, criteria = ?, kept_at = ?
                                where id = ? and owner = ?""")
                        .params(kept.name(), kept.unit(), kept.scope().name(), write(kept.criteria()), now())
                        .params(id, officer.actor().account())
                        .update()
                == 1;
    }

    /** False if it isn't the person's own. */
    boolean remove(long id, Officer officer) {
        return jdbc.sql("delete from saved_filter where id = ? and owner = ?")
                        .params(id, officer.actor().account())
                        .update()
                == 1;
    }

    private long insert(String owner, Kept kept) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into saved_filter (owner, name, unit, scope, criteria, kept_at) values (?, ?, ?, ?, ?, ?)")
                .params(owner, kept.name(), kept.unit(), kept.scope().name(), write(kept.criteria()), now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private SavedFilter row(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("name"),
                row.getString("unit"),
                Wanted.scope(row.getString("scope")),
                read(row.getString("criteria")));
    }

    /** A condition on no unit at all finds nothing. */
    private static List<String> units(Officer officer) {
        return officer.units().isEmpty() ? List.of("") : officer.units();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String write(Criteria criteria) {
        try {
            return json.writeValueAsString(criteria);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Criteria read(String text) {
        try {
            return json.readValue(text, Criteria.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** What is kept: under which name, shared with which unit, if any. */
    record Kept(@Nullable String name, @Nullable String unit, Scope scope, Criteria criteria) {}
}
