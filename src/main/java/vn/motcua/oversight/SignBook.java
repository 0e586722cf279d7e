package vn.motcua.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.oversight.LentRules.DayCount;
import vn.motcua.oversight.Sign.Seen;

/** The signs of lent accounts as they are kept, and what they are read from: the journal, one account and some days at a time. */
@Component
class SignBook {

    private static final String SIGNS =
            """
            select s.*, a.name from lent_sign s join account a on a.username = s.account where %s
            order by s.monday desc, a.name, s.account, s.noted_at, s.id""";

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    SignBook(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    boolean isLookedThrough(LocalDate monday) {
        return jdbc.sql("select count(*) from lent_week where monday = ?")
                        .param(monday)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void lookedThrough(LocalDate monday) {
        jdbc.sql("insert into lent_week (monday, looked_at) values (?, ?)")
                .params(monday, now())
                .update();
    }

    /** What an account did in the week from a Monday on, in order. */
    List<Trace> week(String account, LocalDate monday) {
        return jdbc.sql(
                        """
                        select noted_at, kind, act, task, details, reason from journal_entry
                        where actor = ? and noted_at >= ? and noted_at < ?
                          and kind <> 'REFUSAL' and act not in ('REFUSED', 'MADE_TO_WAIT') order by noted_at""")
                .params(account, start(monday), start(monday.plusWeeks(1)))
                .query((row, number) -> new Trace(
                        instant(row, "noted_at"),
                        row.getString("kind"),
                        row.getString("act"),
                        row.getString("task") != null,
                        row.getString("details"),
                        row.getString("reason")))
                .list();
    }

    List<DayCount> counts(String account, LocalDate from, LocalDate before) {
        return jdbc.sql(
                        """
                        select worked_on, looks, tasks from account_day
                        where account = ? and worked_on >= ? and worked_on < ?""")
                .params(account, from, before)
                .query((row, number) -> new DayCount(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3)))
                .list();
    }

    void count(String account, DayCount day) {
        jdbc.sql("insert into account_day (account, worked_on, looks, tasks) values (?, ?, ?, ?)")
                .params(account, day.day(), day.looks(), day.tasks())
                .update();
    }

    void note(LocalDate monday, String account, String unit, Seen seen) {
        jdbc.sql("insert into lent_sign (monday, account, unit, kind, noted_at, detail) values (?, ?, ?, ?, ?, ?)")
                .params(monday, account, unit, seen.kind().name(), seen.at().atOffset(ZoneOffset.UTC), seen.text())
                .update();
    }

    /** Those nobody has asked about, and those of the weeks from a Monday on. */
    List<Sign> openOrSince(LocalDate monday) {
        return jdbc.sql(SIGNS.formatted("s.acknowledged_at is null or s.monday >= ?"))
                .param(monday)
                .query(this::sign)
                .list();
    }

    Optional<Sign> find(long id) {
        return jdbc.sql(SIGNS.formatted("s.id = ?")).param(id).query(this::sign).optional();
    }

    /** Whether it was this one that acknowledged it. */
    boolean acknowledge(long id, Actor by, String note) {
        return jdbc.sql(
                                """
                                update lent_sign set acknowledged_at = ?, acknowledged_by = ?, note = ?
                                where id = ? and acknowledged_at is null""")
                        .params(now(), by.name(), note, id)
                        .update()
                == 1;
    }

    private Sign sign(ResultSet row, int number) throws SQLException {
        var acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new Sign(
                row.getLong("id"),
                row.getObject("monday", LocalDate.class),
                new Actor(row.getString("account"), row.getString("name")),
                organisation.unit(row.getString("unit")),
                Seen.kept(row.getString("kind"), instant(row, "noted_at"), row.getString("detail")),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getString("acknowledged_by"),
                row.getString("note"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
