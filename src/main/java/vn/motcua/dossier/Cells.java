package vn.motcua.dossier;

/** Texts for the cells of a spreadsheet. */
public final class Cells {

    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /** A text that no spreadsheet takes for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
