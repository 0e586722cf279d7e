package vn.motcua.contributions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier.Beneficiary;
import vn.motcua.dossier.Insured;
import vn.motcua.dossier.Person;

/**
 * The question who in a register may be a person: the numbers, which may be empty, the name and the birth date; without a
 * birth date only numbers are searched.
 */
record IdentityQuestion(
        @NotNull @Pattern(regexp = "|\\d{10}", message = "{import.insurance_number}") String insuranceNumber,
        @NotNull @Pattern(regexp = "|\\d{9}|\\d{12}", message = "{import.id_number}") String idNumber,
        @Nullable @Pattern(regexp = "\\d{9}|\\d{12}", message = "{import.id_number}") String formerIdNumber,
        @NotBlank @Size(max = 120) String name,
        @Nullable LocalDate birthDate) {

    static IdentityQuestion about(Person person, @Nullable String formerIdNumber) {
        return new IdentityQuestion(
                person.insuranceNumber(), person.idNumber(), formerIdNumber, person.name(), person.birthDate());
    }

    static IdentityQuestion about(Insured person) {
        return new IdentityQuestion(
                person.insuranceNumber(), person.idNumber(), null, person.name(), person.birthDate());
    }

    /** The question about somebody of whom only the ID number is known. */
    static IdentityQuestion ofNumber(Beneficiary beneficiary) {
        return new IdentityQuestion("", beneficiary.idNumber(), null, beneficiary.name(), null);
    }

    /** Numbers of both kinds: ten digits are a BHXH number, nine or twelve an ID number, so none is taken for the other. */
    Set<String> numbers() {
        return Stream.of(insuranceNumber, idNumber, formerIdNumber == null ? "" : formerIdNumber)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
    }
}
