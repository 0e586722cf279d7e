package vn.motcua.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierScope;
import vn.motcua.inspection.InspectionSession.Confirmation;
import vn.motcua.inspection.InspectionSession.Ending;
import vn.motcua.inspection.InspectionSession.Order;

/** Sessions of inspection as the rows of their table are read back. */
final class SessionRows {

    private SessionRows() {}

    static InspectionSession row(ResultSet row, int number) throws SQLException {
        return new InspectionSession(
                row.getLong("id"),
                new Order(
                        row.getString("order_number"),
                        row.getObject("ordered_on", LocalDate.class),
                        row.getString("reason")),
                new DossierScope(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_until", LocalDate.class),
                        parted(row.getString("procedures")),
                        parted(row.getString("units"))),
                row.getObject("lasts_until", LocalDate.class),
                new Actor(row.getString("inspector"), row.getString("inspector_name")),
                at(row, "stated_at"),
                confirmation(row),
                ending(row));
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        var by = row.getString("confirmed_by");
        return by == null
                ? null
                : new Confirmation(new Actor(by, row.getString("confirmed_by_name")), at(row, "confirmed_at"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var by = row.getString("ended_by_name");
        return by == null ? null : new Ending(by, at(row, "ended_at"), row.getString("ended_because"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Set<String> parted(@Nullable String names) {
        return names == null ? Set.of() : Set.of(names.split(" "));
    }
}
