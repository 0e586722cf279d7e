package vn.motcua.access;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.journal.Hand;

/** Who acts: a person's account and name as they stand on the timeline, or the system itself. */
public record Actor(String account, String name) implements Serializable {

    /** Timers, jobs and start-up act under this name. */
    public static final Actor SYSTEM = new Actor("system", "System");

    /** This hand at an instant, as the journal names it. */
    public Hand at(Instant instant) {
        return new Hand(instant, account, name);
    }

    /** Whether no person acts. */
    public boolean isSystem() {
        return account.equals(SYSTEM.account);
    }
}
