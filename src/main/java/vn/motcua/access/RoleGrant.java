package vn.motcua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role held in a unit, from and until (both included; open without an end), and by which document. */
record RoleGrant(
        long id,
        Role role,
        String unit,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String document,
        @Nullable String grantedBy,
        @Nullable String endedBecause) {

    /** A role that is to be granted. */
    static RoleGrant wanted(Role role, String unit, LocalDate from, @Nullable LocalDate until, String document) {
        return new RoleGrant(0, role, unit, from, until, document, null, null);
    }

    static RoleGrant row(ResultSet row, int number) throws SQLException {
        return new RoleGrant(
                row.getLong("id"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("unit"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("document"),
                row.getString("granted_by"),
                row.getString("ended_because"));
    }

    /** Whether it is held on a day or will be after it. */
    boolean isOpenOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** Whether the same role in the same unit is held already at that time. */
    boolean overlaps(RoleGrant other) {
        return role == other.role && unit.equals(other.unit) && isAtTheTimeOf(other);
    }

    /** Whether one keeps accounts and the other works on dossiers, at the same time. */
    boolean excludes(RoleGrant other) {
        return (role == Role.ACCESS_ADMINISTRATOR) != (other.role == Role.ACCESS_ADMINISTRATOR) && isAtTheTimeOf(other);
    }

    private boolean isAtTheTimeOf(RoleGrant other) {
        return isOpenOn(other.from) && other.isOpenOn(from);
    }

    /** As the accounts' book writes it. */
    String text() {
        return role.key() + " " + unit + " " + from + "/" + (until == null ? "" : until)
                + (document == null ? "" : ", " + document);
    }
}
