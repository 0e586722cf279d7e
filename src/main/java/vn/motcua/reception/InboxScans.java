package vn.motcua.reception;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.StoredScan;

/** The files a portal has laid beside its submissions: they lie in the tray of whoever opens one, and go when it is answered. */
@Component
class InboxScans {

    /** Stands where the name of a clerk stands: no account has a colon. */
    private static final String NOBODY = ":inbox";

    private final ParkedScans parked;

    InboxScans(ParkedScans parked) {
        this.parked = parked;
    }

    /** Lays files beside a submission; a portal that got no answer sends them once more, and they lie there once. */
    @Transactional
    void lay(InboxItem item, List<StoredScan> scans) {
        for (var scan : scans) if (!parked.holds(NOBODY, item.ticket(), scan)) parked.park(scan, NOBODY, item.ticket());
    }

    /** Lays a copy of each in the acting clerk's tray, of what came since he opened it last, too. */
    void hand(InboxItem item) {
        var clerk = Acting.now().account();
        for (var file : parked.tray(NOBODY, item.ticket()))
            if (!parked.holds(clerk, item.ticket(), file.file())) parked.park(file.file(), clerk, item.ticket());
    }

    /** How many files lie beside what, by the key of the form it is opened into. */
    Map<String, Integer> counts() {
        return parked.counts(NOBODY);
    }

    /** What was answered needs them no more: they lie in the dossier, or with nobody. */
    void drop(String ticket) {
        parked.empty(NOBODY, ticket);
    }
}
