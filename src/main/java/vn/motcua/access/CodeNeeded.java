package vn.motcua.access;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and a code has to follow it. */
class CodeNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final String account;

    CodeNeeded(String account) {
        super("A one-time code is needed");
        this.account = account;
    }

    String account() {
        return account;
    }
}
