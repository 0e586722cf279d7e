package vn.motcua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Which of the provider's people an account belongs to, by which document, and whether the provider is its only way in. */
record SubjectForm(
        @NotBlank(message = "{account.provider.fault.subject}")
                @Size(max = 255, message = "{account.provider.fault.subject}")
                @Pattern(regexp = "[^<>]*", message = "{account.provider.fault.subject}")
                String subject,
        @NotBlank(message = "{account.fault.document}") @Size(max = 300, message = "{account.fault.document}")
                String byDocument,
        boolean alone) {

    static final SubjectForm EMPTY = new SubjectForm("", "", false);
}
