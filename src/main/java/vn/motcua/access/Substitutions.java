package vn.motcua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.Substitution.Limits;
import vn.motcua.access.Substitution.Manner;

/**
 * Orders substitutions and ends them (decision 2988/QD-BHXH art. 11): a director for any role, a head for his own and his
 * department's; never for himself to stand in, and never by passing on what he only stands in for.
 */
@Service
public class Substitutions {

    private final JdbcClient jdbc;
    private final SubstitutionRules rules;
    private final AccountEvents events;
    private final Sessions sessions;
    private final ObjectProvider<RightsObserver> observers;
    private final Clock clock;

    Substitutions(
            JdbcClient jdbc,
            SubstitutionRules rules,
            AccountEvents events,
            Sessions sessions,
            ObjectProvider<RightsObserver> observers,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.events = events;
        this.sessions = sessions;
        this.observers = observers;
        this.clock = clock;
    }

    /** @throws AccountRefused if it may not be ordered; the message says why */
    @Transactional
    public void order(Order order) {
        var by = Acting.person();
        rules.demand(order, by);
        if (all().stream().anyMatch(order::repeats))
            throw new AccountRefused("substitute", "substitution.fault.already");
        var limits = order.limits();
        jdbc.sql(
                        """
                        insert into substitution (replaced, substitute, role, unit, valid_from, valid_until, procedures,
                          highest_amount, manner, title, reason, document, ordered_by, ordered_by_name, ordered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        order.replaced(),
                        order.substitute(),
                        order.role().key(),
                        order.unit(),
                        limits.from(),
                        limits.until(),
                        limits.procedures().isEmpty() ? null : String.join(" ", limits.procedures()),
                        limits.highest(),
                        order.manner() == null ? null : order.manner().name(),
                        order.title(),
                        order.reason(),
                        order.document(),
                        by.actor().account(),
                        by.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.write(order.substitute(), Kind.SUBSTITUTED, order.text());
        if (limits.include(LocalDate.now(clock))) sessions.end(order.substitute());
    }

    /** Ends a substitution at once; nothing happens if it has ended already. */
    @Transactional
    public void end(long id, String reason) {
        if (reason.isBlank()) throw new AccountRefused("reason", "account.fault.reason");
        var found =
                all().stream().filter(each -> each.substitution().id() == id).findFirst();
        var ended = found.orElseThrow(() -> new AccountRefused("", "substitution.fault.unknown"));
        if (!ended.mayEnd(Acting.person())) throw new AccountRefused("", "substitution.fault.others");
        var isOpen = jdbc.sql(
                                """
                                update substitution set ended_at = ?, ended_by_name = ?, ended_because = ?
                                where id = ? and ended_at is null""")
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                Acting.now().name(),
                                reason,
                                id)
                        .update()
                == 1;
        if (!isOpen) return;
        var substitute = ended.substitution().substitute().account();
        events.write(substitute, Kind.SUBSTITUTION_ENDED, ended.document() + ": " + reason);
        sessions.end(substitute);
        observers.forEach(each -> each.ended(substitute));
    }

    /** Those an officer may see, the latest first: all for directors and administrators, else those of the department. */
    @Transactional(readOnly = true)
    public List<Ordered> seenBy(Officer officer) {
        return all().stream().filter(each -> rules.sees(officer, each)).toList();
    }

    /** Those that run today. */
    @Transactional(readOnly = true)
    public List<Substitution> running() {
        return all().stream()
                .filter(each -> each.state() == State.RUNNING)
                .map(Ordered::substitution)
                .toList();
    }

    /** Who holds which role on dossiers where today. */
    @Transactional(readOnly = true)
    public List<Office> offices() {
        var today = LocalDate.now(clock);
        return jdbc
                .sql(
                        """
                        select g.username, a.name, g.role, g.unit, u.name as unit_name
                        from role_grant g join account a on a.username = g.username join unit u on u.code = g.unit
                        where a.active and g.valid_from <= ? and (g.valid_until is null or g.valid_until >= ?)
                        order by a.name, g.username, g.role, g.unit""")
                .params(today, today)
                .query((row, number) -> new Office(
                        new Actor(row.getString(1), row.getString(2)),
                        Role.of(row.getString(3)).orElseThrow(),
                        row.getString(4),
                        row.getString(5)))
                .stream()
                .filter(office -> office.role().duty().isPresent())
                .toList();
    }

    private List<Ordered> all() {
        return jdbc.sql(
                        """
                        select s.*, r.name as replaced_name, i.name as substitute_name, u.name as unit_name, u.kind as unit_kind
                        from substitution s join account r on r.username = s.replaced
                        join account i on i.username = s.substitute join unit u on u.code = s.unit
                        order by s.valid_from desc, s.id desc""")
                .query((row, number) -> ordered(row, number, LocalDate.now(clock)))
                .list();
    }

    private static Ordered ordered(ResultSet row, int number, LocalDate today) throws SQLException {
        var substitution = Substitution.row(row, number);
        return new Ordered(
                substitution,
                State.of(substitution.limits(), row.getObject("ended_at", OffsetDateTime.class), today),
                row.getString("reason"),
                row.getString("document"),
                new Actor(row.getString("ordered_by"), row.getString("ordered_by_name")),
                row.getString("ended_because"));
    }

    /** A person, a role on dossiers that he holds, and where. */
    public record Office(Actor holder, Role role, String unit, String unitName) {

        /** Whether a person may order who stands in here. */
        public boolean isUnder(Officer officer) {
            return Superiors.isOver(officer, role, unit);
        }
    }

    /** A substitution that is to be. */
    public record Order(
            String replaced,
            String substitute,
            Role role,
            String unit,
            Limits limits,
            @Nullable Manner manner,
            @Nullable String title,
            String reason,
            String document) {

        /** Whether the same person stands in for that role already at that time, where it is done. */
        boolean repeats(Ordered other) {
            var there = other.substitution();
            return other.state() != State.ENDED
                    && there.substitute().account().equals(substitute)
                    && there.office().role() == role
                    && (there.office().reaches(unit))
                    && !there.limits().from().isAfter(limits.until())
                    && !there.limits().until().isBefore(limits.from());
        }

        String text() {
            return role.key() + " " + unit + " <- " + replaced + " " + limits.from() + "/" + limits.until() + ", "
                    + document + ": " + reason;
        }
    }

    /** A substitution with how it stands, why, by which document and by whom it was ordered, and why it ended early. */
    public record Ordered(
            Substitution substitution,
            State state,
            String reason,
            String document,
            Actor by,
            @Nullable String endedBecause) {

        /** Whether a person may end it now: whoever ordered it, or a director. */
        public boolean mayEnd(Officer officer) {
            return state != State.ENDED
                    && (by.account().equals(officer.actor().account()) || officer.holds(Role.DIRECTOR_SIGNATORY));
        }
    }

    /** Whether a substitution runs today, is to come, or has ended. */
    public enum State {
        RUNNING,
        COMING,
        ENDED;

        static State of(Limits limits, @Nullable OffsetDateTime endedAt, LocalDate today) {
            if (endedAt != null || limits.until().isBefore(today)) return ENDED;
            return limits.from().isAfter(today) ? COMING : RUNNING;
        }
    }
}
