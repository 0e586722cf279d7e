package vn.motcua.reception;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.StoredScan;

/**
 * What a clerk's browser session has in hand: scans that wait for their dossier, so that nobody chooses a file twice, and
 * the forms already sent, so that a second press doesn't make a second dossier.
 */
@Component
@SessionScope
class DeskSession {

    private static final int MOST = 200;

    private final Map<String, StoredScan> parked = latest();
    private final Map<String, DossierCode> sent = latest();

    /** Keeps a scan until its dossier is filed; answers under which name. */
    synchronized String park(StoredScan scan) {
        var id = UUID.randomUUID().toString();
        parked.put(id, scan);
        return id;
    }

    synchronized Optional<StoredScan> scan(String id) {
        return Optional.ofNullable(parked.get(id));
    }

    synchronized void drop(String id) {
        parked.remove(id);
    }

    /** The scans of these names; a name of another session is nobody's. */
    synchronized List<StoredScan> scans(List<String> ids) {
        return ids.stream().map(this::scan).flatMap(Optional::stream).toList();
    }

    /** The dossier that a form has already become. */
    synchronized Optional<DossierCode> sent(String ticket) {
        return Optional.ofNullable(sent.get(ticket));
    }

    /** A form has become a dossier; its scans lie there now. */
    synchronized void sent(String ticket, DossierCode dossier, List<String> scans) {
        sent.put(ticket, dossier);
        parked.keySet().removeAll(scans);
    }

    private static <V> Map<String, V> latest() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
