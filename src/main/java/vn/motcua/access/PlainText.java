package vn.motcua.access;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people type it who leave the accents out. */
public final class PlainText {

    private static final char D_WITH_STROKE = '\u0111';

    private PlainText() {}

    /** A text without accents, lower case, single spaces. */
    public static String of(String text) {
        var letters = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace(D_WITH_STROKE, 'd');
        return letters.replaceAll("\\s+", " ");
    }
}
