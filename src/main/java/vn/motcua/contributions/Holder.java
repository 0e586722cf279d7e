package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Ground;

/** Whoever holds a record of the register, with all numbers that are known to be the same person's. */
record Holder(
        List<String> insuranceNumbers,
        List<String> idNumbers,
        String name,
        LocalDate birthDate,
        @Nullable LocalDate diedOn,
        boolean reissuedBook) {

    String insuranceNumber() {
        return insuranceNumbers.get(0);
    }

    /** The same with further numbers; none stands there twice. */
    Holder with(List<String> moreInsuranceNumbers, List<String> moreIdNumbers) {
        return new Holder(
                joined(insuranceNumbers, moreInsuranceNumbers),
                joined(idNumbers, moreIdNumbers),
                name,
                birthDate,
                diedOn,
                reissuedBook);
    }

    Holder and(Holder same) {
        return with(same.insuranceNumbers, same.idNumbers);
    }

    Stream<String> numbers() {
        return Stream.concat(insuranceNumbers.stream(), idNumbers.stream());
    }

    Candidate on(Ground ground) {
        return new Candidate(insuranceNumbers, idNumbers, name, birthDate, ground, diedOn, reissuedBook);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
