package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The insured person a dossier is about, as given at the counter. Ten digits of BHXH number, twelve of personal ID. */
public record Person(
        String name,
        LocalDate birthDate,
        Sex sex,
        String idNumber,
        String insuranceNumber,
        String phone,
        @Nullable String email,
        String address) {

    /** Sex as the retirement road map needs it. */
    public enum Sex {
        F,
        M
    }
}
