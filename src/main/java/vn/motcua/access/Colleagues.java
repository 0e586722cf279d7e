package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role where today: whom work may be given to, and who works in a head's unit. */
@Service
public class Colleagues {

    private static final String HELD =
            """
            from role_grant g join account a on a.username = g.username join unit u on u.code = g.unit
            where a.active and g.valid_from <= :today and (g.valid_until is null or g.valid_until >= :today)""";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whoever may do a role's work in a unit by a role of his own: those of the unit first, then those of the province. */
    @Transactional(readOnly = true)
    public List<Actor> holding(Role role, String unit) {
        return jdbc.sql(
                        """
                        select a.username, a.name, max(case when g.unit = :unit then 1 else 0 end) as near
                        """
                                + HELD
                                + """
                                 and g.role = :role and (g.unit = :unit or u.kind = 'PROVINCE')
                                group by a.username, a.name order by near desc, a.name, a.username""")
                .param("today", LocalDate.now(clock))
                .param("unit", unit)
                .param("role", role.key())
                .query((row, number) -> new Actor(row.getString(1), row.getString(2)))
                .list();
    }

    /** The people who hold one of several roles in a unit itself, by name. */
    @Transactional(readOnly = true)
    public List<Actor> in(String unit, Collection<Role> roles) {
        if (roles.isEmpty()) return List.of();
        return jdbc.sql("select distinct a.username, a.name " + HELD
                        + " and g.unit = :unit and g.role in (:roles) order by a.name, a.username")
                .param("today", LocalDate.now(clock))
                .param("unit", unit)
                .param("roles", roles.stream().map(Role::key).toList())
                .query((row, number) -> new Actor(row.getString(1), row.getString(2)))
                .list();
    }

    /** Whose role or substitution has run out by itself since a day, that day included. */
    @Transactional(readOnly = true)
    public List<String> lapsedSince(LocalDate day) {
        var today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select username from role_grant where valid_until >= ? and valid_until < ?
                        union select substitute from substitution where valid_until >= ? and valid_until < ?""")
                .params(day, today, day, today)
                .query(String.class)
                .list();
    }

    /** The person of an account that may sign in, with what he holds today. */
    @Transactional(readOnly = true)
    public Optional<Officer> find(String account) {
        try {
            return Optional.of(accounts.loadUserByUsername(account)).filter(Officer::isEnabled);
        } catch (UsernameNotFoundException unknown) {
            return Optional.empty();
        }
    }
}
