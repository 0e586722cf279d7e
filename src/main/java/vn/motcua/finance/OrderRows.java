package vn.motcua.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;
import vn.motcua.finance.PaymentOrder.Claim;
import vn.motcua.finance.PaymentOrder.Course;
import vn.motcua.finance.PaymentOrder.State;

/** Reads payment orders from their table's rows. */
final class OrderRows implements RowMapper<PaymentOrder> {

    static final OrderRows ROWS = new OrderRows();

    private OrderRows() {}

    @Override
    public PaymentOrder mapRow(ResultSet row, int number) throws SQLException {
        var previous = row.getString("previous");
        return new PaymentOrder(
                new OrderKey(row.getString("id")),
                new DossierCode(row.getString("dossier")),
                row.getInt("award_line"),
                row.getObject("payroll", Long.class),
                row.getInt("attempt"),
                previous == null ? null : new OrderKey(previous),
                claim(row),
                row.getLong("amount"),
                row.getString("decision"),
                payee(row),
                State.valueOf(row.getString("state")),
                row.getBoolean("live"),
                course(row));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("unit"),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getString("benefit"),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)));
    }

    private static Payee payee(ResultSet row) throws SQLException {
        return new Payee(
                Payee.Method.valueOf(row.getString("pay_method")),
                row.getString("account_number"),
                row.getString("bank_name"),
                row.getString("account_holder"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                actor(row, "ordered_by"),
                actor(row, "released_by"),
                instant(row, "queued_at"),
                row.getObject("batch", Long.class),
                row.getObject("line", Integer.class),
                instant(row, "sent_at"),
                instant(row, "inquired_at"),
                instant(row, "settled_at"),
                instant(row, "ended_at"),
                row.getString("reason_code"),
                row.getString("reason"),
                row.getString("received_by"));
    }

    private static @Nullable Actor actor(ResultSet row, String column) throws SQLException {
        var account = row.getString(column);
        return account == null ? null : new Actor(account, row.getString(column + "_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
