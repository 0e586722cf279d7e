package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Knows what was settled or granted before (official letter 771/BHXH-TTKT, control C1 at reception). The department that
 * settles answers.
 */
public interface PriorSettlements {

    /** Those of these BHXH numbers under which contribution months were settled at once. */
    Set<String> among(Collection<String> insuranceNumbers);

    /** What a person was settled at once before, and what rules out the procedure that is asked for now. */
    List<Prior> before(Person person, String procedure, ToldFacts told);

    /**
     * Something settled or granted before: {@code reference} is the decision, its office and the dossier as far as they
     * are known; {@code again}: for the same event, so that it can't be granted once more.
     */
    record Prior(String reference, boolean again) {}
}
