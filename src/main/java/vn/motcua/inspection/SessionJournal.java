package vn.motcua.inspection;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.journal.Chains;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;
import vn.motcua.journal.ToldEntry;

/** What happens in a session of inspection stands in a chain of its own in the journal. */
@Component
class SessionJournal {

    private final Journal journal;
    private final Chains chains;
    private final Clock clock;

    SessionJournal(Journal journal, Chains chains, Clock clock) {
        this.journal = journal;
        this.chains = chains;
        this.clock = clock;
    }

    /** Writes down what the acting person did in a session; {@code subject} is a dossier or a sample. */
    void write(long session, String act, @Nullable String subject, String details) {
        var hand = Acting.now().at(clock.instant());
        journal.append(Line.of(Line.ofInspection(session), Line.Kind.INSPECTION, hand, act)
                .about(subject)
                .saying(details));
    }

    List<ToldEntry> of(InspectionSession session) {
        return chains.of(session.chain());
    }
}
