package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;
import vn.motcua.dossier.StoredScan;

/**
 * Scans that wait for their dossier, so that nobody chooses a file twice, not even after a power cut or in another browser.
 * What one clerk has parked is nobody else's; a scan of a draft that isn't any paper's yet lies in its tray.
 */
@Repository
class ParkedScans {

    private final JdbcClient jdbc;
    private final Clock clock;

    ParkedScans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a scan of a paper until its dossier is filed; answers under which name. */
    String park(StoredScan scan) {
        return park(scan, Acting.now().account(), null);
    }

    /** Keeps a scan in the tray of a clerk's draft. */
    String park(StoredScan scan, String account, @Nullable String ticket) {
        var id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into parked_scan (id, account, ticket, sha256, media_type, size, pages, name, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        account,
                        ticket,
                        scan.sha256(),
                        scan.mediaType(),
                        scan.size(),
                        scan.pages(),
                        scan.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<StoredScan> scan(String id) {
        return jdbc.sql("select * from parked_scan where id = ? and account = ?")
                .params(id, Acting.now().account())
                .query(ParkedScans::stored)
                .optional();
    }

    /** The scans of these names; a name of somebody else's is nobody's. */
    List<StoredScan> scans(List<String> ids) {
        return ids.stream().map(this::scan).flatMap(Optional::stream).toList();
    }

    /** What lies in the tray of a draft, as it came. */
    List<PaperRow.Scan> tray(String ticket) {
        return tray(Acting.now().account(), ticket);
    }

    List<PaperRow.Scan> tray(String account, String ticket) {
        return jdbc.sql("select * from parked_scan where account = ? and ticket = ? order by parked_at, id")
                .params(account, ticket)
                .query((row, number) -> new PaperRow.Scan(row.getString("id"), stored(row, number)))
                .list();
    }

    /** Whether the same file lies in a tray, or has become some paper's already. */
    boolean holds(String account, String ticket, StoredScan scan) {
        return jdbc.sql(
                                """
                                select count(*) from parked_scan
                                where account = ? and sha256 = ? and (ticket = ? or ticket is null)""")
                        .params(account, scan.sha256(), ticket)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many files lie in each tray of an account. */
    Map<String, Integer> counts(String account) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql(
                        "select ticket, count(*) as files from parked_scan where account = ? and ticket is not null group by ticket")
                .param(account)
                .query(row -> {
                    counts.put(row.getString("ticket"), row.getInt("files"));
                });
        return counts;
    }

    void empty(String account, String ticket) {
        jdbc.sql("delete from parked_scan where account = ? and ticket = ?")
                .params(account, ticket)
                .update();
    }

    /** A scan of the tray is a paper's now. */
    void take(String id) {
        jdbc.sql("update parked_scan set ticket = null where id = ? and account = ?")
                .params(id, Acting.now().account())
                .update();
    }

    void drop(String id) {
        jdbc.sql("delete from parked_scan where id = ? and account = ?")
                .params(id, Acting.now().account())
                .update();
    }

    private static StoredScan stored(ResultSet row, int number) throws SQLException {
        return new StoredScan(
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("pages"),
                row.getString("name"));
    }
}
