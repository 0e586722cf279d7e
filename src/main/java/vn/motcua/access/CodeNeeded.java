package vn.motcua.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** The password was right, or the provider vouches for the person, and a code has to follow. */
class CodeNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final String account;
    private final @Nullable Provided provided;

    CodeNeeded(String account, @Nullable Provided provided) {
        super("A one-time code is needed");
        this.account = account;
        this.provided = provided;
    }

    String account() {
        return account;
    }

    @Nullable
    Provided provided() {
        return provided;
    }
}
