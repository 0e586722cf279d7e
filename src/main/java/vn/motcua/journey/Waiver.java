package vn.motcua.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierCode;

/**
 * An exception from the separation of duties, asked for or decided: one person, one dossier, one duty, in spite of the duties
 * that person had done when asking, and of no later ones.
 */
public record Waiver(
        long id,
        Wish wish,
        Actor applicant,
        String reason,
        Instant askedAt,
        @Nullable Ruling ruling,
        @Nullable Instant usedAt) {

    /** How long an exception lasts at most, in days from the day it is made. */
    public static final int LONGEST = 7;

    /** How it stands on a day. */
    public State state(LocalDate today) {
        if (ruling == null) return State.ASKED;
        if (ruling.until() == null) return State.REFUSED;
        return ruling.until().isBefore(today) ? State.ENDED : State.RUNNING;
    }

    /** Whether it lets its person do the duty on a day, having done these others. */
    public boolean admits(LocalDate today, Set<Duty> obstacles) {
        return state(today) == State.RUNNING && wish.done().containsAll(obstacles);
    }

    static Waiver row(ResultSet row, int number) throws SQLException {
        return new Waiver(
                row.getLong("id"),
                new Wish(
                        new DossierCode(row.getString("dossier")),
                        Duty.valueOf(row.getString("duty")),
                        Arrays.stream(row.getString("done").split(" "))
                                .map(Duty::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        Role.of(row.getString("role")).orElseThrow(),
                        row.getString("unit")),
                new Actor(row.getString("applicant"), row.getString("applicant_name")),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Ruling.row(row),
                instant(row.getObject("used_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** What somebody wants to do: which duty, in which role and unit, having done which others on that dossier. */
    public record Wish(DossierCode dossier, Duty duty, Set<Duty> done, Role role, String unit) {

        public Wish {
            done = Set.copyOf(done);
        }
    }

    /** How it was decided, by whom, when and why; until when (included) if it was allowed, null if it was refused. */
    public record Ruling(Actor by, Instant at, String because, @Nullable LocalDate until) {

        private static @Nullable Ruling row(ResultSet row) throws SQLException {
            var at = row.getObject("decided_at", OffsetDateTime.class);
            return at == null
                    ? null
                    : new Ruling(
                            new Actor(row.getString("decided_by"), row.getString("decided_by_name")),
                            at.toInstant(),
                            row.getString("because"),
                            row.getObject("valid_until", LocalDate.class));
        }
    }

    /** Whether it waits for a decision, was refused, runs, or has run out. */
    public enum State {
        ASKED,
        REFUSED,
        RUNNING,
        ENDED
    }
}
