package vn.motcua.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Station;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PaperTrail.Finding;

/** A list of paper that one station gives another, printed on A4 or A5. */
record HandOver(long number, Station from, Station to, Format format, Instant sentAt, String giver) {

    private static final String SIGN = "PBG";

    /** What its QR code says before the address: the sign of hand-over slips and its number. */
    public String label() {
        return SIGN + number;
    }

    /** The number of a label, or null where it is none. */
    static @Nullable Long number(String label) {
        return label.matches(SIGN + "\\d{1,18}") ? Long.valueOf(label.substring(SIGN.length())) : null;
    }

    /** A dossier on it with so many papers, and what the receiver found; null while nobody has confirmed. */
    record Line(DossierCode dossier, String name, String procedure, int papers, @Nullable Finding finding) {

        boolean isOpen() {
            return finding == null;
        }
    }

    /** The sizes of paper slips are printed on. */
    enum Format {
        A4,
        A5
    }
}
