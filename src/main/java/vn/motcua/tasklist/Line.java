package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.TaskRow.Holder;
import vn.motcua.tasklist.Wanted.Place;

/** One line of the worklist. */
record Line(
        Place place,
        String step,
        Role role,
        String definition,
        String unit,
        DossierCode dossier,
        String procedure,
        String name,
        @Nullable LocalDate birthDate,
        Period period,
        Instant openedAt,
        @Nullable Holder holder,
        @Nullable Long amount,
        @Nullable String employer,
        @Nullable String handedBy,
        Mark mark) {

    String task() {
        return place.task();
    }

    /** The account of whoever has claimed it, empty while nobody has. */
    String holding() {
        return holder == null ? "" : holder.person().account();
    }

    boolean isWith(Officer officer) {
        return holder != null
                && holder.person().account().equals(officer.actor().account());
    }

    static Line of(ResultSet row, int number) throws SQLException {
        return new Line(
                new Place(instant(row, "urgent_at"), row.getString("task_id")),
                row.getString("step"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("definition"),
                row.getString("unit"),
                new DossierCode(row.getString("dossier")),
                row.getString("procedure_key"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                new Period(
                        ClockState.valueOf(row.getString("clock")),
                        nullable(row, "accepted_at"),
                        nullable(row, "due_at")),
                instant(row, "opened_at"),
                Holder.of(row),
                row.getObject("amount", Long.class),
                row.getString("employer"),
                row.getString("handed_by"),
                mark(nullable(row, "read_at"), instant(row, "changed_at")));
    }

    private static Mark mark(@Nullable Instant readAt, Instant changedAt) {
        if (readAt == null) return Mark.UNREAD;
        return readAt.isBefore(changedAt) ? Mark.CHANGED : Mark.ANY;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** A dossier's time: how its clock goes, since when, until when. */
    record Period(ClockState clock, @Nullable Instant acceptedAt, @Nullable Instant dueAt) {}

    /** A line with what the page's reader may do with it; {@code takeable} is what nobody has, or whom the reader stands in for. */
    record Shown(
            Line line, boolean admitted, boolean takeable, @Nullable Substitution inStead, @Nullable Barrier barrier) {

        /** The duty done that forbids it to the reader; null once an exception runs. */
        @Nullable
        Duty obstacle() {
            return barrier == null || barrier.open() ? null : barrier.done();
        }

        /** Whether the reader may take it, unless an obstacle forbids that. */
        boolean free() {
            return admitted && takeable;
        }
    }
}
