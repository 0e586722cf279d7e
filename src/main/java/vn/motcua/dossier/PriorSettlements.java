package vn.motcua.dossier;

import java.util.Collection;
import java.util.Set;

/**
 * Knows for whom a one-time settlement was paid or granted before (official letter 771/BHXH-TTKT, control C1 at reception).
 * The department that settles answers.
 */
public interface PriorSettlements {

    /** Those of these BHXH numbers under which there is one. */
    Set<String> among(Collection<String> insuranceNumbers);
}
