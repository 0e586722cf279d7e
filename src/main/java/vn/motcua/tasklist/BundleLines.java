package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.tasklist.Bundle.Item;
import vn.motcua.tasklist.Bundle.Result;

/** How a bundle comes along: each item with its dossier, and how many came out how. */
@Component
@Transactional(readOnly = true)
class BundleLines {

    /** A bundle that hasn't moved for so long has lost its runner, and may be taken up again. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BundleLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The items in the order in which they are done. */
    List<Settled> of(long bundle) {
        return jdbc.sql(
                        """
                        select i.bundle, i.place, i.task_id, i.definition, i.step, i.dossier, i.result, i.reason, i.settled_at,
                          coalesce(d.concerns, d.name) as name
                        from work_bundle_item i join dossier d on d.code = i.dossier where i.bundle = ? order by i.place""")
                .param(bundle)
                .query(BundleLines::row)
                .list();
    }

    /** How it stands. */
    Standing standing(Bundle bundle) {
        var counts = new EnumMap<Result, Integer>(Result.class);
        Arrays.stream(Result.values()).forEach(result -> counts.put(result, 0));
        var moved = new Instant[] {bundle.course().begunAt()};
        jdbc.sql(
                        """
                        select result, count(*) as items, max(settled_at) as moved
                        from work_bundle_item where bundle = ? group by result""")
                .param(bundle.id())
                .query(row -> {
                    counts.put(Result.valueOf(row.getString("result")), row.getInt("items"));
                    var at = row.getObject("moved", OffsetDateTime.class);
                    if (at != null && at.toInstant().isAfter(moved[0])) moved[0] = at.toInstant();
                });
        var isSilent = moved[0].plus(SILENCE).isBefore(clock.instant());
        return new Standing(counts, bundle.course().isOpen(), isSilent);
    }

    private static Settled row(ResultSet row, int number) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        var item = new Item(
                row.getLong("bundle"),
                row.getInt("place"),
                row.getString("task_id"),
                row.getString("definition"),
                row.getString("step"),
                Result.valueOf(row.getString("result")));
        return new Settled(
                item,
                row.getString("dossier"),
                row.getString("name"),
                row.getString("reason"),
                at == null ? null : at.toInstant());
    }

    /** An item with its dossier, why it was refused, and since when it is settled. */
    record Settled(Item item, String dossier, String name, @Nullable String reason, @Nullable Instant at) {}

    /** How many items came out how; whether somebody is at work on the rest, or should be. */
    record Standing(Map<Result, Integer> counts, boolean open, boolean silent) {

        int of(Result result) {
            return counts.getOrDefault(result, 0);
        }

        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean isRunning() {
            return open && !silent && of(Result.WAITING) > 0;
        }

        boolean isHalf() {
            return of(Result.WAITING) > 0 && !isRunning();
        }
    }
}
