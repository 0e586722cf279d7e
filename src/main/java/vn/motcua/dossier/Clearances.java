package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.dossier.Controls.Settled;

/** What people decided about what the controls found, each with its reason; written by benefits, the newest last. */
public record Clearances(List<Clearance> all) implements Sheet {

    public Clearances {
        all = List.copyOf(all);
    }

    /** Nobody has decided anything. */
    public static Clearances none() {
        return new Clearances(List.of());
    }

    /** These and more. */
    public Clearances and(List<Clearance> decided) {
        var more = new ArrayList<>(all);
        more.addAll(decided);
        return new Clearances(more);
    }

    /** The last decision about something a control found. */
    public Optional<Clearance> of(String control, String about) {
        return all.stream()
                .filter(one -> one.control().equals(control) && one.about().equals(about))
                .reduce((earlier, later) -> later);
    }

    /**
     * One decision: about what ({@code Match.key()}, or the remarks that asked for a second look), what was decided, why, on
     * whose answer, by whom and when. {@code excluded} are the months that don't count any more.
     */
    public record Clearance(
            String control,
            String about,
            Ruling ruling,
            String reason,
            List<Settled> excluded,
            @Nullable OfficeAnswer answer,
            Actor by,
            Instant at) {

        public Clearance {
            excluded = List.copyOf(excluded);
        }
    }

    /** What the office that paid has answered: number and day of its letter, who answered, and the scan in the dossier, if there is one. */
    public record OfficeAnswer(String number, LocalDate on, String by, @Nullable Long document) {}

    /** What can be decided. */
    public enum Ruling {
        /** Somebody else. */
        ANOTHER_PERSON,
        /** The same person: the months paid for under the other number don't count. */
        SAME_EXCLUDED,
        /** The same person: nothing is granted. */
        SAME_REFUSED,
        /** A second person has looked at the book and found it in order. */
        REVIEWED
    }
}
