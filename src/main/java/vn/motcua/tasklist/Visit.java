package vn.motcua.tasklist;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.Dossier;

/** A task somebody looks at: what it is, whose it is, and the dossier it belongs to. A closed one is nobody's. */
record Visit(
        String task,
        String step,
        String definition,
        Dossier dossier,
        @Nullable String claimedBy,
        boolean mine,
        boolean canClaim,
        boolean assignable,
        @Nullable MessageSourceResolvable hindrance,
        @Nullable Substitution inStead,
        @Nullable Barrier barrier) {}
