package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.StoredScan;

/** A line of the list of papers on a page: what the paper is, whether and how it came, what stands in for it, its scans. */
record PaperRow(
        int at,
        String key,
        String name,
        boolean ticked,
        String form,
        String note,
        String database,
        String formCode,
        List<Scan> scans,
        @Nullable String refused) {

    /** Whether a national database may stand in for it. */
    public boolean isElectronic() {
        return !database.isEmpty();
    }

    /** A scan that waits for its dossier. */
    record Scan(String id, StoredScan file) {}
}
