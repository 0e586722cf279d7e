package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline.Done;

/** An open task as one person sees it: who has it, and what this person has already done on its dossier. */
record TaskRow(
        String id,
        String step,
        Role role,
        String definition,
        DossierCode dossier,
        String unit,
        String procedure,
        Instant openedAt,
        @Nullable Holder holder,
        Done done) {

    /** Whether the person has claimed it. */
    boolean isWith(Officer officer) {
        return holder != null
                && holder.person().account().equals(officer.actor().account());
    }

    /** The account of whoever has claimed it, empty while nobody has. */
    String holding() {
        return holder == null ? "" : holder.person().account();
    }

    /** Whether the person holds the role where the task is done. */
    boolean isFor(Officer officer) {
        return officer.holds(role, unit);
    }

    static TaskRow of(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                row.getString("task_id"),
                row.getString("step"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("definition"),
                new DossierCode(row.getString("dossier")),
                row.getString("unit"),
                row.getString("procedure_key"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Holder.of(row),
                Done.of(row.getString("duties"), row.getInt("lines")));
    }

    /** Who has claimed a task, and since when. */
    record Holder(Actor person, Instant since) {

        static @Nullable Holder of(ResultSet row) throws SQLException {
            var account = row.getString("assignee");
            return account.isEmpty()
                    ? null
                    : new Holder(
                            new Actor(account, row.getString("assignee_name")),
                            row.getObject("assigned_at", OffsetDateTime.class).toInstant());
        }
    }
}
