package vn.motcua.dossier;

import java.text.Normalizer;
import java.util.Locale;

/** People's names for searching: as typed at a counter, without accents, in any case. */
public final class Names {

    private static final char D_WITH_STROKE = '\u0111';

    private Names() {}

    /** A name without accents, lower case, single spaces. */
    public static String plain(String name) {
        var letters = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace(D_WITH_STROKE, 'd');
        return letters.replaceAll("\\s+", " ");
    }
}
