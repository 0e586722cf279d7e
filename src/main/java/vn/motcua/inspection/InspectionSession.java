package vn.motcua.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierScope;
import vn.motcua.journal.Line;

/**
 * A session of inspection: by which order, over which dossiers, until when (decision 2988/QD-BHXH art. 5.2). It runs once a
 * director has confirmed it, and is over by itself.
 */
public record InspectionSession(
        long id,
        Order order,
        DossierScope scope,
        LocalDate lastsUntil,
        Actor inspector,
        Instant statedAt,
        @Nullable Confirmation confirmation,
        @Nullable Ending ending) {

    /** How it stands on a day. */
    public State state(LocalDate today) {
        if (ending != null || today.isAfter(lastsUntil)) return State.ENDED;
        return confirmation == null ? State.STATED : State.RUNNING;
    }

    /** Whether it is a person's own. */
    public boolean isOf(Officer person) {
        return inspector.account().equals(person.actor().account());
    }

    /** Whether a role a person holds reaches every unit of its scope. */
    boolean isWithin(Officer person, Role role) {
        return scope.units().isEmpty()
                ? person.grants().stream().anyMatch(grant -> grant.role() == role && grant.everywhere())
                : scope.units().stream().allMatch(unit -> person.holds(role, unit));
    }

    /** Whether a person may read it: its inspector, directors and inspectors over all its units. */
    boolean isSeenBy(Officer person) {
        return isOf(person) || isWithin(person, Role.DIRECTOR_SIGNATORY) || isWithin(person, Role.INSPECTION_INSPECTOR);
    }

    /** Its chain in the journal. */
    String chain() {
        return Line.ofInspection(id);
    }

    /** The document that opens a session, and why. */
    public record Order(String number, LocalDate on, String reason) {}

    /** Which director confirmed it, and when. */
    public record Confirmation(Actor by, Instant at) {}

    /** Who ended it before its last day, when and why. */
    public record Ending(String by, Instant at, String because) {}

    /** Stated and waiting for a director, running, or over. */
    public enum State {
        STATED,
        RUNNING,
        ENDED
    }
}
