package vn.motcua.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes for whoever lost the telephone: ten, shown once, each good for one time. A fast hash is enough, since they are drawn by
 * chance from 2^120 and can't be guessed as passwords can.
 */
@Component
class RecoveryCodes {

    static final int SET = 10;

    private static final int GROUPS = 6;

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new set; the old one counts no more. */
    List<String> renew(String account) {
        forget(account);
        var codes = Stream.generate(() -> passwords.drawn(GROUPS)).limit(SET).toList();
        for (var code : codes)
            jdbc.sql("insert into recovery_code (username, code_hash) values (?, ?)")
                    .params(account, hash(account, code))
                    .update();
        return codes;
    }

    /** Whether this code was good; it is no more. */
    boolean use(String account, String code) {
        return jdbc.sql(
                                """
                                update recovery_code set used_at = ?
                                where username = ? and code_hash = ? and used_at is null""")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), account, hash(account, code))
                        .update()
                == 1;
    }

    int left(String account) {
        return jdbc.sql("select count(*) from recovery_code where username = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    void forget(String account) {
        jdbc.sql("delete from recovery_code where username = ?").param(account).update();
    }

    private static String hash(String account, String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return FastHash.of((account + ':' + plain).getBytes(StandardCharsets.UTF_8));
    }
}
