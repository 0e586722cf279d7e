package vn.motcua.access;

import java.util.Optional;
import java.util.Set;

/** Separation of duties on one dossier: who did one part may not do another (official letter 771/BHXH-TTKT section 2). */
public final class Separation {

    private Separation() {}

    /** The duty already done that forbids this one to the same person, if there is such a duty. */
    public static Optional<Duty> obstacle(Duty wanted, Set<Duty> done) {
        return wanted.conflicts().stream().filter(done::contains).sorted().findFirst();
    }
}
