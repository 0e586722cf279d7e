package vn.motcua.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/**
 * Writes changes into the journal that no note on a dossier's timeline tells in full: what is changed for the whole house, and
 * what is changed of a dossier outside its sheets and documents. Which those are stands in docs/journal.md.
 */
@Service
public class ChangeLog {

    private final Journal journal;
    private final Clock clock;

    public ChangeLog(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The acting person changed something for the whole house: the calendar, a register, a month's payments. */
    @Transactional
    public void house(String what, String act, String details) {
        journal.append(line(Line.ofHouse(what), Line.Kind.HOUSE, act).saying(details));
    }

    /** The acting person changed something of a dossier; {@code changed} is kept as a fingerprint, since it may be personal. */
    @Transactional
    public void dossier(String dossier, String act, @Nullable String subject, Object changed) {
        journal.append(line(dossier, Line.Kind.CHANGE, act).about(subject).saying(fingerprint(changed)));
    }

    /** What stands for a content that isn't told: its fingerprint. */
    public static String fingerprint(Object content) {
        return Fingerprints.of(String.valueOf(content));
    }

    private Line line(String chain, Line.Kind kind, String act) {
        return Line.of(chain, kind, Acting.now().at(clock.instant()), act);
    }
}
