package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Set;

/**
 * Dossiers of some days of reception, both included, of some procedures and units; none named means all. A unit's are those it
 * received and those it settles.
 */
public record DossierScope(LocalDate from, LocalDate until, Set<String> procedures, Set<String> units) {

    public DossierScope {
        procedures = Set.copyOf(procedures);
        units = Set.copyOf(units);
    }

    /** Whether a dossier is among them. */
    public boolean holds(Dossier dossier) {
        var day = LocalDate.ofInstant(dossier.submittedAt(), WorkingCalendar.ZONE);
        return !day.isBefore(from)
                && !day.isAfter(until)
                && (procedures.isEmpty() || procedures.contains(dossier.procedure()))
                && (units.isEmpty() || units.contains(dossier.unit()) || units.contains(dossier.receivedUnit()));
    }
}
