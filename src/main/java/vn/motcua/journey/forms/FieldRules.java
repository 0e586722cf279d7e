package vn.motcua.journey.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a form demands of a field. */
public record FieldRules(
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Pattern pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimalDigits) {

    /** The timeline keeps a reason of this length; longer ones are refused even where the form says nothing. */
    public static final int LONGEST = 4000;

    /** The length no text may exceed. */
    public int longest() {
        return maxLength == null ? LONGEST : Math.min(maxLength, LONGEST);
    }
}
