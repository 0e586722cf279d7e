package vn.motcua.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents.Kind;

/**
 * Personal keys for programs, each for a year at most. They are kept as a fast hash: drawn by chance from 2^256 they can't be guessed,
 * and a program pays for the hash with every call.
 */
@Service
class ApiKeys {

    static final int MOST = 10;

    private static final int BYTES = 32;
    private static final String MARK = "motcua_";
    private static final int PREFIX = MARK.length() + 6;
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountEvents events;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    ApiKeys(JdbcClient jdbc, Accounts accounts, AccountEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a key, which is answered this once only. */
    @Transactional
    public String make(String account, String name, LocalDate expiresOn) {
        var today = LocalDate.now(clock);
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(1)))
            throw new AccountRefused("expiresOn", "key.fault.expiresOn");
        if (of(account).size() >= MOST) throw new AccountRefused("name", "key.fault.many", MOST);
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        var key = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                        insert into api_key (username, name, prefix, key_hash, made_at, expires_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(account, name, key.substring(0, PREFIX), hash(key), now(), expiresOn)
                .update();
        events.write(account, Kind.KEY_MADE, name + " (" + expiresOn + ")");
        return key;
    }

    /** A person's keys that serve today, the newest first. */
    @Transactional(readOnly = true)
    public List<Key> of(String account) {
        return jdbc.sql(
                        """
                        select id, name, prefix, made_at, expires_on, last_used_at from api_key
                        where username = ? and ended_at is null and expires_on >= ? order by id desc""")
                .params(account, LocalDate.now(clock))
                .query((row, number) -> new Key(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, LocalDate.class),
                        instant(row.getObject(6, OffsetDateTime.class))))
                .list();
    }

    /** Ends one of a person's own keys; any other stays. */
    @Transactional
    public void revoke(String account, long id) {
        of(account).stream().filter(key -> key.id() == id).findFirst().ifPresent(key -> {
            jdbc.sql("update api_key set ended_at = ? where id = ?")
                    .params(now(), id)
                    .update();
            events.write(account, Kind.KEY_REVOKED, key.name());
        });
    }

    /** All keys end with a lock, a new password or a reset. */
    void endAll(String account) {
        jdbc.sql("update api_key set ended_at = ? where username = ? and ended_at is null")
                .params(now(), account)
                .update();
    }

    /** Whose key it is, if it serves today and its account may enter. */
    @Transactional
    public Optional<Officer> open(String key) {
        var found = jdbc.sql(
                        """
                        select id, username, last_used_at from api_key
                        where key_hash = ? and ended_at is null and expires_on >= ?""")
                .params(hash(key), LocalDate.now(clock))
                .query((row, number) ->
                        new Found(row.getLong(1), row.getString(2), instant(row.getObject(3, OffsetDateTime.class))))
                .optional();
        found.ifPresent(this::noteUse);
        return found.map(one -> accounts.loadUserByUsername(one.account())).filter(Officer::isEnabled);
    }

    /** To the minute is enough: a program that asks a hundred questions isn't written down a hundred times. */
    private void noteUse(Found key) {
        var last = key.lastUsedAt();
        if (last != null && clock.instant().isBefore(last.plus(NOTED))) return;
        jdbc.sql("update api_key set last_used_at = ? where id = ?")
                .params(now(), key.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String hash(String key) {
        return FastHash.of(key.getBytes(StandardCharsets.UTF_8));
    }

    /** A key as its owner sees it: what it is for, how it begins, until when it serves and when it was last used. */
    public record Key(
            long id, String name, String prefix, Instant madeAt, LocalDate expiresOn, @Nullable Instant lastUsedAt) {}

    private record Found(long id, String account, @Nullable Instant lastUsedAt) {}
}
