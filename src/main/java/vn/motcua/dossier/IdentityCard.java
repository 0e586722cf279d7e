package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person.Sex;

/**
 * What the chip of the person's ID card says, as scanned at the desk; written by reception. Many have records under the
 * nine digits of their former card: {@code oldNumber}, if the card names one.
 */
public record IdentityCard(
        String number,
        @Nullable String oldNumber,
        String name,
        LocalDate birthDate,
        Sex sex,
        String address,
        @Nullable LocalDate issuedOn)
        implements Sheet {}
