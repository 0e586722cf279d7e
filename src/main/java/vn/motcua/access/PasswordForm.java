package vn.motcua.access;

import jakarta.validation.constraints.NotEmpty;

/** A change of one's own password: the present one, the new one, and the new one again. */
record PasswordForm(
        @NotEmpty(message = "{account.password.present.needed}") String present,
        @NotEmpty(message = "{account.password.wanted.needed}") String wanted,
        @NotEmpty(message = "{account.password.again.needed}") String again) {

    static final PasswordForm EMPTY = new PasswordForm("", "", "");
}
