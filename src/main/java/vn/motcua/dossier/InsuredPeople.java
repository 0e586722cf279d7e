package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Identities.Candidate;

/**
 * Knows insured people with what was paid for them, many at once, for whoever checks a list against the register; the room
 * that keeps the contribution register answers.
 */
public interface InsuredPeople {

    /** Those whom the register knows under these BHXH numbers, by number. */
    Map<String, Insured> under(Collection<String> insuranceNumbers);

    /**
     * The records that are or may be each of these people, by BHXH number, their own among them: with a number in common, or
     * with name and birth date. Whoever only has the name isn't among them.
     */
    Map<String, List<Candidate>> alike(Collection<Insured> people);
}
