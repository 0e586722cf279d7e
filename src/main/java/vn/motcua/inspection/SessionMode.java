package vn.motcua.inspection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.access.Inspecting;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;

/** An inspector's mode follows from his running sessions; only of inspectors is it asked. */
@Component
class SessionMode implements Inspecting {

    private final SessionBook book;
    private final SessionRules rules;
    private final Dossiers dossiers;

    SessionMode(SessionBook book, SessionRules rules, Dossiers dossiers) {
        this.book = book;
        this.rules = rules;
        this.dossiers = dossiers;
    }

    @Override
    public Optional<String> running(Officer person) {
        return sessions(person).stream().findFirst().map(InspectionSession::chain);
    }

    @Override
    public Optional<String> holding(Officer person, String dossier) {
        var running = sessions(person);
        if (running.isEmpty()) return Optional.empty();
        return dossiers.find(new DossierCode(dossier)).flatMap(found -> running.stream()
                .filter(session -> session.scope().holds(found))
                .findFirst()
                .map(InspectionSession::chain));
    }

    private List<InspectionSession> sessions(Officer person) {
        return person.holds(Role.INSPECTION_INSPECTOR)
                ? book.running(person.actor().account(), rules.today())
                : List.of();
    }
}
