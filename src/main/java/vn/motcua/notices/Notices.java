package vn.motcua.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;

/** What each person was told, and what of it is read. */
@Component
class Notices {

    /** More aren't counted. */
    static final int MANY = 99;

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is new: nobody is told the same twice. */
    @Transactional
    public boolean keep(Told told) {
        return jdbc.sql(
                                """
                                insert into notice (username, dossier, entry, kind, noted_at, on_page, for_digest)
                                select a.username, ?, ?, ?, cast(? as timestamp with time zone), ?, ? from account a
                                where a.username = ? and not exists (
                                  select 1 from notice n where n.username = a.username and n.dossier = ? and n.entry = ?)""")
                        .params(
                                told.dossier().value(),
                                told.entry(),
                                told.kind().name(),
                                told.at().atOffset(ZoneOffset.UTC),
                                told.onPage(),
                                told.forDigest(),
                                told.account(),
                                told.dossier().value(),
                                told.entry())
                        .update()
                == 1;
    }

    /** How many the person hasn't read, up to {@link #MANY} and one more. */
    @Transactional(readOnly = true)
    public int unread(String account) {
        return jdbc.sql(
                        """
                        select count(*) from (select 1 from notice where username = ? and on_page and read_at is null
                          limit ?) u""")
                .params(account, MANY + 1)
                .query(Integer.class)
                .single();
    }

    /** The newest before one, one more than a page holds if there are more. */
    @Transactional(readOnly = true)
    public List<Shown> page(String account, long before) {
        return jdbc.sql("select * from notice where username = ? and on_page and id < ? order by id desc limit ?")
                .params(account, before, PAGE + 1)
                .query(Notices::row)
                .list();
    }

    /** Opens one of the person's own; it is read from then on. */
    @Transactional
    public Optional<Shown> open(String account, long id) {
        var found = jdbc.sql("select * from notice where id = ? and username = ?")
                .params(id, account)
                .query(Notices::row)
                .optional();
        jdbc.sql("update notice set read_at = ? where id = ? and username = ? and read_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id, account)
                .update();
        return found;
    }

    /** Everything the person has been shown is read. */
    @Transactional
    public void readAll(String account, long upTo) {
        jdbc.sql("update notice set read_at = ? where username = ? and id <= ? and read_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), account, upTo)
                .update();
    }

    private static Shown row(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                new DossierCode(row.getString("dossier")),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }

    /** A notice as it is written: of which note, and whether it shows on the page and waits for the daily e-mail. */
    record Told(
            String account, DossierCode dossier, int entry, Kind kind, Instant at, boolean onPage, boolean forDigest) {}

    /** A notice as its person sees it. */
    record Shown(long id, Kind kind, DossierCode dossier, Instant at, boolean read) {}
}
