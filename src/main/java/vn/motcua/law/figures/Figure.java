package vn.motcua.law.figures;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A figure of the law, what it rests on, and how sure that is. Without a value the law sets no limit. */
public record Figure(@Nullable BigDecimal limit, String article, String source, Confidence confidence) {

    public BigDecimal value() {
        return Objects.requireNonNull(limit, article);
    }

    public boolean isUncertain() {
        return confidence == Confidence.UNCERTAIN;
    }

    /** Read in the source, generally known, or contradicted. */
    public enum Confidence {
        VERIFIED,
        DEFAULT,
        UNCERTAIN
    }
}
