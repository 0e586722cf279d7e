package vn.motcua.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows where the paper of dossiers lies and how it came there; implemented by the room that hands paper over. */
public interface PaperTrail {

    /** Where the paper of dossiers is now; a dossier that came without paper is left out. */
    Map<DossierCode, Place> places(Collection<Dossier> dossiers);

    /** How a dossier's paper went from hand to hand, the last move first. */
    List<Move> moves(DossierCode dossier);

    /** Who keeps the paper, since when, and for whom it has left without being confirmed yet. */
    record Place(String keeper, Instant since, @Nullable String goingTo) {}

    /** A line of a hand-over list: who gave, and what the receiver found; null while nobody has confirmed. */
    record Move(long handOver, String from, String to, Instant sentAt, String giver, @Nullable Finding finding) {}

    /** What a receiver found, and why it isn't what the list says. */
    record Finding(Outcome outcome, @Nullable String reason, Instant at, String receiver) {}

    /** How what came compares with the list. */
    enum Outcome {
        RECEIVED,
        /** It came, but with more or fewer papers than the list says. */
        DIFFERENT,
        /** It is on the list and did not come; it stays with whoever gave it. */
        MISSING,
        /** It came without being on the list. */
        EXTRA
    }
}
