package vn.motcua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A key to be made: what it is for, until when it serves, and the proof that it is oneself who makes it. */
record KeyForm(
        @NotBlank(message = "{key.fault.name}")
                @Size(max = 60, message = "{key.fault.name}")
                @Pattern(regexp = "[^<>]*", message = "{key.fault.name}")
                String name,
        @NotNull(message = "{key.fault.expiresOn}") LocalDate expiresOn,
        @Nullable String password,
        @Nullable String oneTimeCode) {

    static KeyForm until(LocalDate day) {
        return new KeyForm("", day, null, null);
    }
}
