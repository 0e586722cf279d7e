package vn.motcua.reception;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;

/**
 * Links by which a telephone sends photos into one draft: short-lived, for one sending, under 128 random bits of which only
 * the fingerprint is kept.
 */
@Repository
class PhotoLinks {

    private static final Duration OPEN = Duration.ofMinutes(10);
    private static final int BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PhotoLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link into a draft of the acting clerk; the one before is closed. */
    Link open(String ticket) {
        close(ticket);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = clock.instant().plus(OPEN);
        jdbc.sql("insert into photo_link (token_hash, account, ticket, open_until) values (?, ?, ?, ?)")
                .params(fingerprint(token), Acting.now().account(), ticket, at(until))
                .update();
        return new Link(token, until);
    }

    private void close(String ticket) {
        jdbc.sql("update photo_link set used_at = ? where account = ? and ticket = ? and used_at is null")
                .params(at(clock.instant()), Acting.now().account(), ticket)
                .update();
    }

    /** Into whose draft a link leads, while it is open. */
    Optional<Owner> owner(String token) {
        return jdbc.sql(
                        "select account, ticket from photo_link where token_hash = ? and used_at is null and open_until > ?")
                .params(fingerprint(token), at(clock.instant()))
                .query(Owner.class)
                .optional();
    }

    /** Uses a link up; false if somebody was quicker, or it has closed. */
    boolean use(String token) {
        var now = at(clock.instant());
        return jdbc.sql("update photo_link set used_at = ? where token_hash = ? and used_at is null and open_until > ?")
                        .params(now, fingerprint(token), now)
                        .update()
                == 1;
    }

    private static String fingerprint(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A link, and until when it is open. */
    record Link(String token, Instant until) {}

    /** A clerk's draft. */
    record Owner(String account, String ticket) {}
}
