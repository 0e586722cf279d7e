package vn.motcua.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes one-time codes: each once, and with patience for some wrong ones only. Guesses count by account alone, wherever they come
 * from: whoever gets to guess here knows the password already.
 */
@Component
class OneTimeCodes {

    private static final String EVERYWHERE = "one-time code";

    private final JdbcClient jdbc;
    private final SecretBox secrets;
    private final Patience patience;
    private final Clock clock;

    OneTimeCodes(JdbcClient jdbc, SecretBox secrets, Patience patience, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.patience = patience;
        this.clock = clock;
    }

    /** @throws CodeRefused unless it is a code of this secret, not taken before */
    void take(String account, Kept kept, @Nullable String typed) {
        var code = demandGuess(account, typed);
        var step = Totp.step(secrets.open(kept.secret(), account), code, clock.instant());
        if (step.isEmpty()) throw wrong(account, "factor.code.wrong");
        if (step.getAsLong() <= kept.lastStep() || !note(account, step.getAsLong()))
            throw new CodeRefused("factor.code.used");
        patience.succeeded(account, EVERYWHERE);
    }

    /** What was typed, if the account may guess now. */
    String demandGuess(String account, @Nullable String typed) {
        if (typed == null || typed.isBlank()) throw new CodeRefused("factor.code.needed");
        var wait = patience.remaining(account, EVERYWHERE);
        if (!wait.isZero()) throw new CodeRefused("factor.code.wait", Patience.seconds(wait));
        return typed.replaceAll("\\s", "");
    }

    CodeRefused wrong(String account, String messageKey) {
        patience.failed(account, EVERYWHERE);
        return new CodeRefused(messageKey);
    }

    /** Of two that present the same code at once, one is too late. */
    private boolean note(String account, long step) {
        return jdbc.sql("update second_factor set last_step = ? where username = ? and last_step < ?")
                        .params(step, account, step)
                        .update()
                == 1;
    }

    /** What is kept of a second factor: the encrypted secret and the step of the last code taken. */
    record Kept(String secret, long lastStep) {}
}
