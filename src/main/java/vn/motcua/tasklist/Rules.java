package vn.motcua.tasklist;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a form demands of a field. */
record Rules(
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Pattern pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimalDigits) {

    /** The timeline keeps a reason of this length; longer ones are refused even where the form says nothing. */
    static final int LONGEST = 4000;

    /** The length no text may exceed. */
    int longest() {
        return maxLength == null ? LONGEST : Math.min(maxLength, LONGEST);
    }
}
