package vn.motcua.dossier;

import java.util.Collection;
import java.util.Map;

/**
 * Knows insured people with what was paid for them, many at once, for whoever checks a list against the register; the room
 * that keeps the contribution register answers.
 */
public interface InsuredPeople {

    /** Those whom the register knows under these BHXH numbers, by number. */
    Map<String, Insured> under(Collection<String> insuranceNumbers);
}
