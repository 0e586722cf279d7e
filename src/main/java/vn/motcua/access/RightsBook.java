package vn.motcua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds what, since when and by whose order, for those who review it (official letter 771/BHXH-TTKT section 3). */
@Service
public class RightsBook {

    /** How far back a use is looked for; what wasn't used for so long hasn't been used lately. */
    public static final Period LATELY = Period.ofMonths(6);

    private static final String BY_KIND =
            """
            select noted_at from journal_entry where actor = ? and noted_at >= ? and kind = ?
              and act not in ('REFUSED', 'MADE_TO_WAIT') order by noted_at desc limit 1""";
    private static final String BY_DUTY =
            """
            select noted_at from journal_entry where actor = ? and noted_at >= ? and duty = ?
            order by noted_at desc limit 1""";

    private final JdbcClient jdbc;
    private final AccountKeeping keeping;
    private final Organisation organisation;
    private final Clock clock;

    RightsBook(JdbcClient jdbc, AccountKeeping keeping, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Every right that is held today, by unit and person. */
    @Transactional(readOnly = true)
    public List<Right> held() {
        var today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select g.*, a.name from role_grant g join account a on a.username = g.username
                        where a.active and g.valid_from <= ? and (g.valid_until is null or g.valid_until >= ?)
                        order by g.unit, a.name, g.username, g.role""")
                .params(today, today)
                .query(this::right)
                .list();
    }

    /** A right, held or ended. */
    @Transactional(readOnly = true)
    public Right get(long id) {
        return jdbc.sql("select g.*, a.name from role_grant g join account a on a.username = g.username where g.id = ?")
                .param(id)
                .query(this::right)
                .single();
    }

    /** When its holder last came in and last did what the role is for, if that is lately. */
    @Transactional(readOnly = true)
    public Right.Use lastUse(Right right) {
        var account = right.holder().account();
        var entered = last(BY_KIND, account, "SIGN_IN");
        var duty = right.role().duty();
        var used = duty.isPresent() ? last(BY_DUTY, account, duty.get().name()) : last(BY_KIND, account, "ACCOUNT");
        return new Right.Use(entered, used);
    }

    /**
     * Withdraws a right in the acting person's name, with its entry in the account's book.
     *
     * @throws AccountRefused if it is the person's own, or nobody would be left to keep accounts
     */
    @Transactional
    public void withdraw(Right right, String reason) {
        if (right.role() == Role.ACCESS_ADMINISTRATOR && keepers() < 2)
            throw new AccountRefused("", "account.fault.last");
        keeping.end(right.holder().account(), right.id(), reason);
    }

    private long keepers() {
        return held().stream()
                .filter(each -> each.role() == Role.ACCESS_ADMINISTRATOR)
                .count();
    }

    private @Nullable Instant last(String query, String account, String value) {
        return jdbc.sql(query)
                .params(
                        account,
                        LocalDate.now(clock)
                                .minus(LATELY)
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC),
                        value)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }

    private Right right(ResultSet row, int number) throws SQLException {
        var grant = RoleGrant.row(row, number);
        return new Right(
                grant.id(),
                new Actor(row.getString("username"), row.getString("name")),
                grant.role(),
                organisation.unit(grant.unit()),
                grant.from(),
                grant.until(),
                grant.document(),
                grant.grantedBy());
    }
}
