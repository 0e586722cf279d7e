package vn.motcua.access;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;
import vn.motcua.journal.Line.Kind;

/**
 * The record of who looked at what (Law 91/2025/QH15 on personal data): every dossier seen and every search made. What was
 * typed is kept as a hash only, since it may be a personal number.
 */
@Service
public class LookLog {

    private static final char BETWEEN_DETAILS = '\u001f';

    private final Journal journal;
    private final Clock clock;
    private final ObjectProvider<Inspecting> inspecting;

    LookLog(Journal journal, Clock clock, ObjectProvider<Inspecting> inspecting) {
        this.journal = journal;
        this.clock = clock;
        this.inspecting = inspecting;
    }

    /** The acting person sees a dossier, in a session of inspection if it holds it; {@code place} is the page or the API's path. */
    @Transactional
    public void saw(String dossier, String place, Purpose purpose) {
        var session = session((each, person) -> each.holding(person, dossier));
        journal.append(line(
                        Kind.LOOK,
                        session.map(one -> Purpose.INSPECTION).orElse(purpose).name())
                .about(dossier)
                .saying(place)
                .because(session.orElse(null)));
    }

    /** The acting person searched and found so many. */
    @Transactional
    public void searched(String typed, String place, int found) {
        var hash = Fingerprints.of(typed);
        journal.append(line(Kind.LOOK, Purpose.SEARCH.name())
                .saying(place + BETWEEN_DETAILS + found + BETWEEN_DETAILS + hash)
                .because(session(Inspecting::running).orElse(null)));
    }

    private Optional<String> session(BiFunction<Inspecting, Officer, Optional<String>> asked) {
        return Acting.officer().flatMap(person -> inspecting.stream()
                .map(each -> asked.apply(each, person))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Line line(Kind kind, String act) {
        var person = Acting.now();
        return Line.of(Line.ofAccount(person.account()), kind, person.at(clock.instant()), act);
    }

    /** Why somebody looked: the person's own task, a session of inspection, or a look-up outside both. */
    public enum Purpose {
        OWN_TASK,
        INSPECTION,
        LOOK_UP,
        SEARCH
    }
}
