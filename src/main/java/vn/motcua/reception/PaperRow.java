package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.StoredScan;

/** A line of the list of papers on a page: what the paper is, whether and how it came, its scans. */
record PaperRow(
        int at,
        String key,
        String name,
        boolean ticked,
        String form,
        String note,
        boolean electronic,
        List<Scan> scans,
        @Nullable String refused) {

    /** A scan that waits for its dossier. */
    record Scan(String id, StoredScan file) {}
}
