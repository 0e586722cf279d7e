package vn.motcua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as whoever keeps them reads them: whose they are, when they were last used, which roles they ever held. */
@Component
class AccountBook {

    private static final String SELECT =
            """
            select a.username, a.name, a.active, a.opened_at,
              (select max(e.noted_at) from journal_entry e
               where e.chain = 'account:' || a.username and e.kind = 'SIGN_IN' and e.act = 'ENTERED') as entered_at,
              exists (select 1 from second_factor f
                where f.username = a.username and f.enrolled_at is not null) as enrolled
            from account a""";

    private final JdbcClient jdbc;

    AccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All accounts, those that may sign in first. */
    @Transactional(readOnly = true)
    List<Account> all() {
        return jdbc.sql(SELECT + " order by a.active desc, a.username")
                .query(AccountBook::account)
                .list();
    }

    /** Which roles each account holds on a day. */
    @Transactional(readOnly = true)
    Map<String, List<Role>> held(LocalDate day) {
        var held = new HashMap<String, List<Role>>();
        jdbc.sql(
                        """
                        select distinct username, role from role_grant
                        where valid_from <= :day and (valid_until is null or valid_until >= :day) order by username, role""")
                .param("day", day)
                .query(row -> {
                    held.computeIfAbsent(row.getString(1), account -> new ArrayList<>())
                            .add(Role.of(row.getString(2)).orElseThrow());
                });
        return held;
    }

    @Transactional(readOnly = true)
    Optional<Account> find(String account) {
        return jdbc.sql(SELECT + " where a.username = ?")
                .param(account)
                .query(AccountBook::account)
                .optional();
    }

    /** Every role an account ever held, the newest first. */
    @Transactional(readOnly = true)
    List<RoleGrant> grants(String account) {
        return jdbc.sql("select * from role_grant where username = ? order by valid_from desc, id desc")
                .param(account)
                .query(RoleGrant::row)
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var entered = row.getObject("entered_at", OffsetDateTime.class);
        return new Account(
                row.getString("username"),
                row.getString("name"),
                row.getBoolean("active"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                entered == null ? null : entered.toInstant(),
                row.getBoolean("enrolled"));
    }

    /** An account: whose, whether it may sign in, since when it exists, when it was last used, whether codes are asked for. */
    record Account(
            String username,
            String name,
            boolean active,
            Instant openedAt,
            @Nullable Instant enteredAt,
            boolean enrolled) {}
}
