package vn.motcua.benefits;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A figure of the law, what it rests on, and how sure that is. Without a value the law sets no limit. */
record Figure(@Nullable BigDecimal limit, String article, String source, Confidence confidence) {

    BigDecimal value() {
        return Objects.requireNonNull(limit, article);
    }

    boolean isUncertain() {
        return confidence == Confidence.UNCERTAIN;
    }

    /** Read in the source, generally known, or contradicted. */
    enum Confidence {
        VERIFIED,
        DEFAULT,
        UNCERTAIN
    }
}
