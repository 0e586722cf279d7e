package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows what was settled or granted before (official letter 771/BHXH-TTKT, control C1 at reception). The department that
 * settles answers.
 */
public interface PriorSettlements {

    /** Those of these BHXH numbers under which contribution months were settled at once. */
    Set<String> among(Collection<String> insuranceNumbers);

    /** What a person was settled at once before, and what rules out the procedure that is asked for now. */
    Found before(Asked asked);

    /** Who asks for what: {@code formerIdNumber} is that of the card before, where the scanned card names it. */
    record Asked(Person person, @Nullable String formerIdNumber, String procedure, ToldFacts told) {}

    /**
     * What was found; {@code isComplete}: the register said which numbers are the person's, else only those presented were
     * searched for.
     */
    record Found(List<Prior> all, boolean isComplete) {

        public Found {
            all = List.copyOf(all);
        }
    }

    /**
     * Something settled or granted before: {@code reference} is the decision, its office and the dossier as far as they
     * are known; {@code again}: for the same event, so that it can't be granted once more.
     */
    record Prior(String reference, boolean again) {}
}
