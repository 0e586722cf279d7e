package vn.motcua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A person who gets an account: the account's name, as people sign in, and the person's own. */
record NewAccountForm(
        @NotNull(message = "{account.fault.username}")
                @Pattern(regexp = "[a-z][a-z0-9.]{1,58}[a-z0-9]", message = "{account.fault.username}")
                String username,
        @NotBlank(message = "{account.fault.name}")
                @Size(max = 120, message = "{account.fault.name}")
                @Pattern(regexp = "[^<>]*", message = "{account.fault.name}")
                String name) {

    static final NewAccountForm EMPTY = new NewAccountForm("", "");
}
