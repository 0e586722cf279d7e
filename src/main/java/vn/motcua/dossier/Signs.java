package vn.motcua.dossier;

import java.util.List;

/**
 * Sees signs of abuse about a dossier that aren't proof: each department that knows one answers, whoever decides looks at
 * them together (2988/QD-BHXH art. 2.2h; Law 41/2024/QH15 art. 9, 75).
 */
public interface Signs {

    /** The signs of this dossier as they stand now; none if there are none. */
    List<Sign> of(Dossier dossier);

    /** One sign; message {@code sign.<key>} says it with the details, {@code sign.<key>.article} what asks to look for it. */
    record Sign(String key, List<String> details) {

        public Sign {
            details = List.copyOf(details);
        }
    }
}
