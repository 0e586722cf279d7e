package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code printed on the receipt: agency, day of reception and running number of that day, such as
 * {@code G12.099.01-261106-0018} (Circular 03/2025/TT-VPCP art. 13).
 */
public record DossierCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}(\\.\\d{2,3}){0,3}-\\d{6}-\\d{4,8}");

    /** @throws IllegalArgumentException if the text isn't of the national form */
    public DossierCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a dossier code: " + value);
    }

    /** Whether a text has the form of a dossier code. */
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /** The part nobody says aloud: agency and the dash after it. */
    public String agencyPart() {
        return value.substring(0, value.indexOf('-') + 1);
    }

    /** The part people say aloud: day and running number. */
    public String spokenPart() {
        return value.substring(value.indexOf('-') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
