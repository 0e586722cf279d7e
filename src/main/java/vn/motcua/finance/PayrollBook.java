package vn.motcua.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.ChangeLog;
import vn.motcua.finance.PayrollDue.Due;

/** The tables of months' lists and their lines. */
@Component
class PayrollBook {

    private static final String SELECT =
            """
            select p.*, (select count(*) from payroll_line l where l.payroll = p.id) as lines,
              (select coalesce(sum(l.amount), 0) from payroll_line l where l.payroll = p.id) as dong,
              (select count(*) from payment_queue q
                where q.payroll = p.id and q.state = 'RETURNED' and q.queue = 'RETURNED') as returned
            from payroll p where (:everywhere or p.unit in (:units))""";

    private final JdbcClient jdbc;
    private final JdbcOperations template;
    private final ChangeLog changes;
    private final Clock clock;

    PayrollBook(JdbcClient jdbc, JdbcOperations template, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.changes = changes;
        this.clock = clock;
    }

    Optional<Payroll> find(long id, Reach reach) {
        return reached(SELECT + " and p.id = :id", reach)
                .param("id", id)
                .query(PayrollBook::row)
                .optional();
    }

    List<Payroll> newest(Reach reach, int limit) {
        return reached(SELECT + " order by p.for_month desc, p.unit limit :limit", reach)
                .param("limit", limit)
                .query(PayrollBook::row)
                .list();
    }

    /** The last list of a unit before a month, if there was one. */
    Optional<Payroll> before(String unit, YearMonth month) {
        return reached(
                        SELECT + " and p.unit = :unit and p.for_month < :month order by p.for_month desc limit 1",
                        Reach.EVERYWHERE)
                .param("unit", unit)
                .param("month", month.atDay(1))
                .query(PayrollBook::row)
                .optional();
    }

    /** The last month a unit has a list of. */
    Optional<Payroll> last(String unit) {
        return before(unit, YearMonth.of(9999, 12));
    }

    /** Opens the list of a unit and month; a second one is refused by the key. */
    long open(String unit, YearMonth month, Actor by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into payroll (unit, for_month, drawn_by, drawn_by_name, drawn_at) values (?, ?, ?, ?, ?)")
                .params(unit, month.atDay(1), by.account(), by.name(), now())
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** Writes the lines of a list anew, by whoever draws it up now. */
    void write(long payroll, Due due, Actor by) {
        template.update("delete from payroll_line where payroll = ?", payroll);
        template.update("delete from payroll_hold where payroll = ?", payroll);
        template.batchUpdate(
                "insert into payroll_line (payroll, recipient, due_month, amount) values (?, ?, ?, ?)",
                due.lines().stream()
                        .map(line -> new Object[] {
                            payroll, line.recipient().id(), line.month().atDay(1), line.amount()
                        })
                        .toList());
        template.batchUpdate(
                "insert into payroll_hold (payroll, recipient, died_on, amount) values (?, ?, ?, ?)",
                due.held().stream()
                        .map(hold -> new Object[] {payroll, hold.recipient().id(), hold.diedOn(), hold.amount()})
                        .toList());
        template.update(
                "update payroll set drawn_by = ?, drawn_by_name = ?, drawn_at = ? where id = ? and approved_by is null",
                by.account(),
                by.name(),
                now(),
                payroll);
        changes.house("payments", "payrollDrawn", payroll + "; " + ChangeLog.fingerprint(due));
    }

    /** What stands on a list: recipient, month and amount. */
    List<Written> lines(long payroll) {
        return jdbc.sql(
                        "select recipient, due_month, amount from payroll_line where payroll = ? order by recipient, due_month")
                .param(payroll)
                .query((row, number) ->
                        new Written(row.getLong(1), YearMonth.from(row.getObject(2, LocalDate.class)), row.getLong(3)))
                .list();
    }

    /** Whom a list holds back; {@code recipients} are those of its unit. */
    List<PayrollHold> held(long payroll, Map<Long, Recipient> recipients) {
        var held = new ArrayList<PayrollHold>();
        jdbc.sql("select recipient, died_on, amount from payroll_hold where payroll = ? order by recipient")
                .param(payroll)
                .query(row -> {
                    var recipient = recipients.get(row.getLong(1));
                    if (recipient != null)
                        held.add(new PayrollHold(recipient, row.getObject(2, LocalDate.class), row.getLong(3)));
                });
        return held;
    }

    /** Approves a list, once. */
    boolean approve(long payroll, Actor by) {
        var isApproved = template.update(
                        """
                        update payroll set approved_by = ?, approved_by_name = ?, approved_at = ?
                        where id = ? and approved_by is null and drawn_by <> ?""",
                        by.account(),
                        by.name(),
                        now(),
                        payroll,
                        by.account())
                == 1;
        if (isApproved) changes.house("payments", "payrollApproved", Long.toString(payroll));
        return isApproved;
    }

    private JdbcClient.StatementSpec reached(String sql, Reach reach) {
        return jdbc.sql(sql).param("everywhere", reach.everywhere()).param("units", reach.units());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Payroll row(ResultSet row, int number) throws SQLException {
        var approvedAt = row.getObject("approved_at", OffsetDateTime.class);
        return new Payroll(
                row.getLong("id"),
                row.getString("unit"),
                YearMonth.from(row.getObject("for_month", LocalDate.class)),
                new Actor(row.getString("drawn_by"), row.getString("drawn_by_name")),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                approver(row),
                approvedAt == null ? null : approvedAt.toInstant(),
                row.getInt("lines"),
                row.getLong("dong"),
                row.getInt("returned"));
    }

    private static @Nullable Actor approver(ResultSet row) throws SQLException {
        var account = row.getString("approved_by");
        return account == null ? null : new Actor(account, row.getString("approved_by_name"));
    }

    /** A line as it was written. */
    record Written(long recipient, YearMonth month, long amount) {}
}
