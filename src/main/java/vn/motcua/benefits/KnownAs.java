package vn.motcua.benefits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.Controls.Search;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Candidates;
import vn.motcua.dossier.Identities.Ground;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person;

/**
 * A person by every number the contribution register knows, old and new, and whoever else in it may be the same. A person may
 * have had several BHXH numbers; {@code formerIdNumber} is that of the card before, where the scanned card names it.
 */
record KnownAs(Person person, @Nullable String formerIdNumber, Candidates register) {

    /** Without the register: by the numbers that were presented. */
    static KnownAs presented(Person person) {
        return new KnownAs(person, null, new Candidates(List.of(), false));
    }

    /** The person's own BHXH numbers, and those of whoever has the person's ID number. */
    Set<String> insuranceNumbers() {
        return register.insuranceNumbers(person);
    }

    /** The person's ID numbers, that of the card before too, and those of whoever has one of the person's numbers. */
    Set<String> idNumbers() {
        return Stream.concat(Stream.ofNullable(formerIdNumber), register.idNumbers(person).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    String plainName() {
        return Names.plain(person.name());
    }

    /** Whether a settlement was under a number of the person's own, now or formerly. */
    boolean isOwn(Earlier earlier) {
        return ownNumbers().contains(earlier.insuranceNumber());
    }

    /** Control C4: the same name, birth date and ID number. */
    boolean isIdentical(Earlier earlier) {
        return idNumbers().contains(earlier.idNumber())
                && earlier.birthDate().equals(person.birthDate())
                && Names.plain(earlier.name()).equals(plainName());
    }

    /** The same of somebody in the register. */
    boolean isIdentical(Candidate other) {
        return other.ground() == Ground.SAME_ID
                && other.birthDate().equals(person.birthDate())
                && Names.plain(other.name()).equals(plainName());
    }

    /** Those in the register under another number. */
    List<Candidate> others() {
        return register.people().stream()
                .filter(other -> other.ground() != Ground.SAME_NUMBER)
                .toList();
    }

    /** What was asked of a place. */
    Search search(String... places) {
        return Search.of(person, insuranceNumbers(), idNumbers(), places);
    }

    private Set<String> ownNumbers() {
        return Stream.concat(
                        Stream.of(person.insuranceNumber()),
                        register.on(Ground.SAME_NUMBER).stream().flatMap(own -> own.insuranceNumbers().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
