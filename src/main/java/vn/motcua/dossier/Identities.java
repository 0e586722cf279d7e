package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows who in the contribution register is, or may be, a person (official letter 771/BHXH-TTKT, controls C3 and C4). The
 * room that keeps the register answers.
 */
public interface Identities {

    /**
     * Those who are or may be this person, the surest first: by BHXH number, by ID number, old ones of nine digits as well
     * as new ones of twelve, by name and birth date, by name alone. Names are compared without accents and in any case;
     * whoever only has the name is somebody to look at, never a reason to stop.
     *
     * @throws RegisterSilent if the register gives no answer: no result, the dossier waits
     */
    Candidates candidates(Person person) throws RegisterSilent;

    /**
     * The same for somebody of whom another ID number is known, such as that of a former card; a register that can't be
     * asked for one answers as without it.
     *
     * @throws RegisterSilent if the register gives no answer: no result, the dossier waits
     */
    default Candidates candidates(Person person, @Nullable String formerIdNumber) throws RegisterSilent {
        return candidates(person);
    }

    /** Who was found; {@code more}: others have the name too, whose birth dates are further away. */
    record Candidates(List<Candidate> people, boolean more) {

        public Candidates {
            people = List.copyOf(people);
        }

        /** Those found on a ground. */
        public List<Candidate> on(Ground ground) {
            return people.stream().filter(one -> one.ground() == ground).toList();
        }

        /** Every BHXH number of whoever has the person's numbers, and the person's own. */
        public Set<String> insuranceNumbers(Person person) {
            return numbers(person.insuranceNumber(), Candidate::insuranceNumbers);
        }

        /** Every ID number, old and new, of whoever has the person's numbers, and the person's own. */
        public Set<String> idNumbers(Person person) {
            return numbers(person.idNumber(), Candidate::idNumbers);
        }

        private Set<String> numbers(String own, Function<Candidate, List<String>> kind) {
            return Stream.concat(
                            Stream.of(own).filter(number -> !number.isEmpty()),
                            people.stream()
                                    .filter(one -> one.ground().isByNumber())
                                    .flatMap(one -> kind.apply(one).stream()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Somebody in the register. The first of the BHXH numbers is the one of his record, the first of the ID numbers the one
     * he has now; {@code diedOn}: dead by the register since that day; {@code reissuedBook}: his book was issued anew.
     */
    record Candidate(
            List<String> insuranceNumbers,
            List<String> idNumbers,
            String name,
            LocalDate birthDate,
            Ground ground,
            @Nullable LocalDate diedOn,
            boolean reissuedBook) {

        public Candidate {
            insuranceNumbers = List.copyOf(insuranceNumbers);
            idNumbers = List.copyOf(idNumbers);
            if (insuranceNumbers.isEmpty())
                throw new IllegalArgumentException("Nobody is in a register without a number");
            Objects.requireNonNull(name);
            Objects.requireNonNull(birthDate);
            Objects.requireNonNull(ground);
        }

        /** The BHXH number of his record. */
        public String insuranceNumber() {
            return insuranceNumbers.get(0);
        }

        /** Whether name, accents included, and birth date are the person's: the exact confirmation of a candidate. */
        public boolean isNamedAs(Person person) {
            return Names.areSame(name, person.name()) && birthDate.equals(person.birthDate());
        }
    }

    /** What somebody has in common with the person, the surest first. */
    enum Ground {
        SAME_NUMBER,
        SAME_ID,
        SAME_NAME_AND_BIRTH,
        NAME_ONLY;

        /** Whether a number says that it is the same person. */
        public boolean isByNumber() {
            return this == SAME_NUMBER || this == SAME_ID;
        }
    }
}
