package vn.motcua.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** By whose hand a line is written, and when: to the microsecond, as databases keep it. */
public record Hand(Instant at, String account, String name) {

    public Hand {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
