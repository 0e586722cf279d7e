package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer.Factor;
import vn.motcua.access.Officer.Grant;
import vn.motcua.access.Officer.Standing;

/** One person, one account (official letter 771/BHXH-TTKT section 3): opens them, grants roles, confirms passwords. */
@Service
public class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;
    private final FactorPolicy factors;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, PasswordPolicy policy, FactorPolicy factors, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.policy = policy;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Officer loadUserByUsername(String account) {
        var row = jdbc.sql(
                        """
                        select username, name, password_hash, active, password_set_at, password_temporary, passwordless,
                          exists (select 1 from second_factor f
                            where f.username = account.username and f.enrolled_at is not null) as enrolled,
                          exists (select 1 from substitution s
                            where s.substitute = account.username and s.valid_until >= ?) as stands_in
                        from account where username = ?""")
                .params(LocalDate.now(clock), account)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        var isDue = !row.passwordless()
                && (row.passwordTemporary() || policy.isDue(row.passwordSetAt().toInstant(), clock.instant()));
        var grants = grants(account);
        var substitutions = row.standsIn() ? substitutions(account) : List.<Substitution>of();
        var standing = new Standing(row.active(), isDue, row.passwordless(), factor(row, grants, substitutions));
        return new Officer(row.username(), row.name(), row.passwordHash(), standing, grants).standingIn(substitutions);
    }

    /** Opens an account; the password is kept as a slow hash only. */
    @Transactional
    public void open(String account, String name, CharSequence password) {
        open(account, name, password, false);
    }

    /** Opens an account whose password serves for the first sign-in only. */
    void openFor(String account, String name, CharSequence temporary) {
        open(account, name, temporary, true);
    }

    private void open(String account, String name, CharSequence password, boolean isTemporary) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        insert into account (username, name, password_hash, active, opened_at, password_set_at,
                          password_temporary)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(account, name, passwords.encode(password), true, now, now, isTemporary)
                .update();
    }

    /** Grants a role in a unit from a day on, without end unless one is given. */
    @Transactional
    public void grant(String account, Role role, String unit, LocalDate from, @Nullable LocalDate until) {
        jdbc.sql("insert into role_grant (username, role, unit, valid_from, valid_until) values (?, ?, ?, ?, ?)")
                .params(account, role.key(), unit, from, until)
                .update();
    }

    /** Whether this is the person's password: asked again before a signature. */
    @Transactional(readOnly = true)
    public boolean confirms(Actor person, CharSequence password) {
        return jdbc.sql("select password_hash from account where username = ? and active")
                .param(person.account())
                .query(String.class)
                .optional()
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }

    /** Whose an account is; empty if there is no such account. */
    @Transactional(readOnly = true)
    public Optional<String> holder(String account) {
        return jdbc.sql("select name from account where username = ?")
                .param(account)
                .query(String.class)
                .optional();
    }

    /** Whether anybody has an account yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    /** The people who may sign in, for the demo's sign-in page and the organisation's lists. */
    @Transactional(readOnly = true)
    public List<Holder> holders() {
        return jdbc.sql(
                        """
                        select a.username, a.name, g.role, u.name as unit_name
                        from account a join role_grant g on g.username = a.username join unit u on u.code = g.unit
                        where a.active order by a.opened_at, a.username, g.role""")
                .query(Holder.class)
                .list();
    }

    private Factor factor(Row row, List<Grant> grants, List<Substitution> substitutions) {
        if (row.enrolled()) return Factor.ENROLLED;
        var offices = Stream.concat(grants.stream(), substitutions.stream().map(Substitution::office));
        return factors.binds(offices.map(Grant::role).toList()) ? Factor.DUE : Factor.NONE;
    }

    private List<Grant> grants(String account) {
        var today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select g.role, g.unit, u.name, u.kind from role_grant g join unit u on u.code = g.unit
                        where g.username = ? and g.valid_from <= ? and (g.valid_until is null or g.valid_until >= ?)""")
                .params(account, today, today)
                .query((row, number) -> new Grant(
                        Role.of(row.getString(1)).orElseThrow(),
                        row.getString(2),
                        row.getString(3),
                        "PROVINCE".equals(row.getString(4))))
                .list();
    }

    /** Those that run today and whose replaced person still holds the role: nobody stands in for more than there is. */
    private List<Substitution> substitutions(String account) {
        var today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select s.*, r.name as replaced_name, i.name as substitute_name, u.name as unit_name, u.kind as unit_kind
                        from substitution s join account r on r.username = s.replaced
                        join account i on i.username = s.substitute join unit u on u.code = s.unit
                        where s.substitute = ? and s.valid_from <= ? and s.valid_until >= ? and s.ended_at is null
                          and exists (select 1 from role_grant g where g.username = s.replaced and g.role = s.role
                            and g.unit = s.unit and g.valid_from <= ? and (g.valid_until is null or g.valid_until >= ?))
                        order by s.id""")
                .params(account, today, today, today, today)
                .query(Substitution::row)
                .list();
    }

    private record Row(
            String username,
            String name,
            String passwordHash,
            boolean active,
            OffsetDateTime passwordSetAt,
            boolean passwordTemporary,
            boolean passwordless,
            boolean enrolled,
            boolean standsIn) {}

    /** A person, one of the roles held, and where. */
    public record Holder(String username, String name, String role, String unitName) {}
}
