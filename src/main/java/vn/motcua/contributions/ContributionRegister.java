package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.Dossier.Beneficiary;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Candidates;
import vn.motcua.dossier.Identities.Ground;
import vn.motcua.dossier.Insured;

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

    /**
     * Since which day whoever of these is dead, by ID number; asked one by one unless a register knows a quicker way.
     *
     * @throws RegisterUnreachable if the register gives no answer
     */
    default Map<String, LocalDate> deaths(Collection<Beneficiary> people) {
        var deaths = new HashMap<String, LocalDate>();
        for (var person : people)
            alike(IdentityQuestion.ofNumber(person)).people().stream()
                    .filter(one -> one.ground().isByNumber())
                    .flatMap(one -> Stream.ofNullable(one.diedOn()))
                    .findFirst()
                    .ifPresent(day -> deaths.put(person.idNumber(), day));
        return deaths;
    }

    /**
     * The records that are or may be each of these people, by BHXH number, without those who only have the name; asked one
     * by one unless a register knows a quicker way.
     *
     * @throws RegisterUnreachable if the register gives no answer
     */
    default Map<String, List<Candidate>> alike(Collection<Insured> people) {
        return people.stream()
                .collect(Collectors.toMap(
                        Insured::insuranceNumber, person -> alike(IdentityQuestion.about(person)).people().stream()
                                .filter(one -> one.ground() != Ground.NAME_ONLY)
                                .toList()));
    }
}
