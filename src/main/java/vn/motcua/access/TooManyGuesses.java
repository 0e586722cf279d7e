package vn.motcua.access;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords from one place: the account isn't heard there for a while. */
class TooManyGuesses extends LockedException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyGuesses(Duration wait) {
        super("Too many wrong passwords");
        this.wait = wait;
    }

    /** How long to wait, in whole seconds, at least one. */
    long seconds() {
        return Patience.seconds(wait);
    }
}
