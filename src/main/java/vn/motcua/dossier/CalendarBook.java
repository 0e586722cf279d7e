package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.access.ChangeLog;
import vn.motcua.dossier.CalendarAmendment.Change;

/**
 * The agency's working calendar as it stands: the published table and what the authorised changed since, each change with
 * its reason. It is kept in memory; a change counts on this node once it has committed, on every other within seconds.
 */
@Service
public class CalendarBook {

    private final WorkingCalendar published;
    private final JdbcClient jdbc;
    private final ChangeLog changes;
    private final Clock clock;
    private final AtomicBoolean stale = new AtomicBoolean(true);
    private volatile Edition edition;

    CalendarBook(WorkingCalendar published, JdbcClient jdbc, ChangeLog changes, Clock clock) {
        this.published = published;
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
        edition = new Edition(published, List.of());
    }

    /** The calendar in force. */
    public WorkingCalendar calendar() {
        return edition().calendar();
    }

    /** The calendar as it stood at a moment. */
    public WorkingCalendar asOf(Instant moment) {
        return replay(amendments().stream()
                .filter(amendment -> !amendment.at().isAfter(moment))
                .toList());
    }

    /** Every change ever made, in order. */
    public List<CalendarAmendment> amendments() {
        return edition().amendments();
    }

    /** Writes down what the acting person changes; it counts when this transaction has committed. */
    @Transactional
    public void amend(CalendarDay day, String reason) {
        write(day.date().getYear(), day.date(), Change.to(day.type()), day.source(), day.confidence(), reason);
    }

    /** The day is again what its weekday says. */
    @Transactional
    public void clear(LocalDate day, String reason) {
        write(day.getYear(), day, Change.ORDINARY, "", "", reason);
    }

    /** The year's days are all published by a document, or they are open again. */
    @Transactional
    public void say(int year, boolean confirmed, String reason) {
        write(year, null, confirmed ? Change.CONFIRMED : Change.DOUBTED, reason, "", reason);
    }

    private void write(
            int year, @Nullable LocalDate day, Change change, String source, String confidence, String reason) {
        var actor = Acting.now();
        jdbc.sql(
                        """
                        insert into calendar_amendment (year_of, on_day, change, source, confidence, reason, amended_at,
                          amended_by, amended_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        year,
                        day,
                        change.name(),
                        source,
                        confidence,
                        reason,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        actor.account(),
                        actor.name())
                .update();
        changes.house("calendar", "calendarAmended", year + " " + day + " " + change + ": " + reason);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stale.set(true);
            }
        });
    }

    /** Reads the changes again if another node has made one. */
    void lookForChanges() {
        var count = jdbc.sql("select count(*) from calendar_amendment")
                .query(Integer.class)
                .single();
        if (count != edition.amendments().size()) stale.set(true);
    }

    private Edition edition() {
        return stale.getAndSet(false) ? read() : edition;
    }

    private Edition read() {
        try {
            var amendments = jdbc.sql("select * from calendar_amendment order by seq")
                    .query(CalendarBook::row)
                    .list();
            edition = new Edition(replay(amendments), List.copyOf(amendments));
            return edition;
        } catch (RuntimeException unreadable) {
            stale.set(true);
            throw unreadable;
        }
    }

    private WorkingCalendar replay(List<CalendarAmendment> amendments) {
        var calendar = published;
        for (var amendment : amendments) calendar = amendment.applyTo(calendar);
        return calendar;
    }

    private static CalendarAmendment row(ResultSet row, int number) throws SQLException {
        return new CalendarAmendment(
                row.getInt("year_of"),
                row.getObject("on_day", LocalDate.class),
                Change.valueOf(row.getString("change")),
                row.getString("source"),
                row.getString("confidence"),
                row.getString("reason"),
                row.getObject("amended_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("amended_by"), row.getString("amended_by_name")));
    }

    private record Edition(WorkingCalendar calendar, List<CalendarAmendment> amendments) {}
}
