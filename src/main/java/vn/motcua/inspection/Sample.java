package vn.motcua.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a session's dossiers: how it is drawn and from which list stands before it is drawn, so that nobody can look for
 * a seed that suits him unseen.
 */
public record Sample(
        long id,
        long session,
        String seed,
        int size,
        boolean byProcedure,
        int population,
        String populationSha256,
        Instant preparedAt,
        @Nullable Instant drawnAt) {

    /** Whether it has been drawn. */
    public boolean isDrawn() {
        return drawnAt != null;
    }

    Draw draw() {
        return new Draw(seed, size, byProcedure);
    }
}
