package vn.motcua.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Identities.Candidates;

/**
 * The port to the system that knows every contributor's history: embedded here, or the agency's own (TST) by HTTP. See
 * {@code docs/ports/contribution-register.md}.
 */
public interface ContributionRegister {

    /**
     * The contributor of a BHXH number of ten digits.
     *
     * @throws RegisterUnreachable if the register gives no answer; the dossier waits, nothing passes silently
     */
    Optional<Contributor> find(String insuranceNumber);

    /**
     * The contributors of many BHXH numbers, those it knows.
     *
     * @throws RegisterUnreachable if the register gives no answer
     */
    List<Contributor> all(Collection<String> insuranceNumbers);

    /**
     * Whoever may be a person, by number, mapped number or name.
     *
     * @throws RegisterUnreachable if the register gives no answer
     */
    Candidates alike(IdentityQuestion question);
}
