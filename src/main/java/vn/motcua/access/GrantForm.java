package vn.motcua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role to be granted: in which unit, from and until when, and by which document. */
record GrantForm(
        @NotBlank(message = "{account.fault.role}") String role,
        @NotBlank(message = "{account.fault.unit}") String unit,
        @NotNull(message = "{account.fault.from}") LocalDate from,
        @Nullable LocalDate until,
        @NotBlank(message = "{account.fault.document}") @Size(max = 300, message = "{account.fault.document}")
                String document) {

    static GrantForm on(LocalDate day) {
        return new GrantForm("", "", day, null, "");
    }

    RoleGrant wanted() {
        return RoleGrant.wanted(Role.of(role).orElseThrow(), unit, from, until, document.strip());
    }
}
