package vn.motcua.benefits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.benefits.Suspensions.Proposed;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.SuspensionProposal;

/** What an officer fills in to propose that a benefit in payment be suspended or ended. */
record SuspensionForm(
        @NotBlank(message = "{suspension.fault.name}") @Size(max = 120, message = "{suspension.fault.name}")
                String name,
        @NotNull(message = "{suspension.fault.birthDate}") @Past(message = "{suspension.fault.birthDate}") @Nullable
                LocalDate birthDate,
        @NotNull(message = "{suspension.fault.sex}") @Nullable Sex sex,
        @NotNull @Pattern(regexp = "\\d{12}", message = "{suspension.fault.idNumber}") String idNumber,
        @NotNull @Pattern(regexp = "\\d{10}", message = "{suspension.fault.insuranceNumber}") String insuranceNumber,
        @Nullable @Pattern(regexp = "\\+?[0-9 ]{0,20}", message = "{suspension.fault.phone}") String phone,
        @NotBlank(message = "{suspension.fault.address}") @Size(max = 300, message = "{suspension.fault.address}")
                String address,
        @NotBlank(message = "{suspension.fault.ground}")
                @Pattern(
                        regexp = "ILLEGAL_EXIT|MISSING|UNVERIFIED|DEAD|RENOUNCED|WRONGFUL|",
                        message = "{suspension.fault.ground}")
                String ground,
        @NotBlank(message = "{suspension.fault.benefit}") @Size(max = 200, message = "{suspension.fault.benefit}")
                String benefit,
        @NotNull(message = "{suspension.fault.from}") LocalDate from,
        @NotBlank(message = "{suspension.fault.evidence}") @Size(max = 1000, message = "{suspension.fault.evidence}")
                String evidence) {

    /** The proposal as it is taken in, in the unit of the officer. */
    Proposed proposed(String unit) {
        var person = new Person(
                name.strip(),
                Objects.requireNonNull(birthDate),
                Objects.requireNonNull(sex),
                idNumber,
                insuranceNumber,
                phone == null ? "" : phone.strip(),
                null,
                address.strip());
        return new Proposed(person, ground, unit, new SuspensionProposal(benefit.strip(), from, evidence.strip()));
    }
}
