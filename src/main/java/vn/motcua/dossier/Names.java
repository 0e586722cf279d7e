package vn.motcua.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.access.PlainText;

/** People's names for searching: as typed at a counter, without accents, in any case. */
public final class Names {

    private static final Pattern TONE_IN_WORD =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\p{L}\\p{M}]*)");

    private Names() {}

    /** A name without accents, lower case, single spaces. */
    public static String plain(String name) {
        return PlainText.of(name);
    }

    /** Whether two names are the same to the last accent, in any case, wherever in a word its tone is written. */
    public static boolean areSame(String one, String other) {
        return spelt(one).equals(spelt(other));
    }

    /** Some write the tone of "oa", "oe" and "uy" on the first vowel, some on the second: here it stands behind its word. */
    private static String spelt(String name) {
        var letters = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return TONE_IN_WORD.matcher(letters).replaceAll("$2$1").replaceAll("\\s+", " ");
    }
}
