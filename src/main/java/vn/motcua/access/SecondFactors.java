package vn.motcua.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.OneTimeCodes.Kept;

/** Keeps people's second factors: begun with a secret, confirmed with its first code, given up or reset. */
@Service
class SecondFactors {

    private static final int SECRET_BYTES = 20;
    private static final Duration TO_CONFIRM = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final SecretBox secrets;
    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;
    private final AccountEvents events;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    SecondFactors(
            JdbcClient jdbc,
            SecretBox secrets,
            OneTimeCodes codes,
            RecoveryCodes recovery,
            AccountEvents events,
            Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.codes = codes;
        this.recovery = recovery;
        this.events = events;
        this.clock = clock;
    }

    /** Draws a secret for the person's app; nothing is asked for until its first code has come. */
    @Transactional
    public Enrolment begin(String account) {
        if (find(account).filter(Factor::isEnrolled).isPresent()) throw new AccountRefused("", "factor.fault.enrolled");
        jdbc.sql("delete from second_factor where username = ?").param(account).update();
        var secret = new byte[SECRET_BYTES];
        chance.nextBytes(secret);
        jdbc.sql("insert into second_factor (username, secret, begun_at, last_step) values (?, ?, ?, 0)")
                .params(account, secrets.lock(secret, account), now())
                .update();
        return new Enrolment(account, Base32.of(secret));
    }

    /** What is begun and waits for its first code. */
    @Transactional(readOnly = true)
    public Optional<Enrolment> begun(String account) {
        return find(account)
                .filter(factor -> !factor.isEnrolled()
                        && clock.instant().isBefore(factor.begunAt().plus(TO_CONFIRM)))
                .map(factor -> new Enrolment(
                        account, Base32.of(secrets.open(factor.kept().secret(), account))));
    }

    /** The first code proves that the app has the secret; answers the recovery codes. */
    @Transactional
    public List<String> confirm(String account, @Nullable String code) {
        if (begun(account).isEmpty()) throw new AccountRefused("", "factor.fault.late");
        codes.take(account, find(account).orElseThrow().kept(), code);
        jdbc.sql("update second_factor set enrolled_at = ? where username = ?")
                .params(now(), account)
                .update();
        events.write(account, Kind.FACTOR_ENROLLED, "");
        return recovery.renew(account);
    }

    /** Takes a code of the app, or one of the recovery codes; false where the account has no second factor. */
    @Transactional
    public Proof take(String account, @Nullable String typed) {
        var factor = enrolled(account).orElseThrow(() -> new CodeRefused("factor.fault.none"));
        var code = codes.demandGuess(account, typed);
        if (code.matches("[0-9]{6}")) {
            codes.take(account, factor.kept(), code);
            return Proof.CODE;
        }
        if (!recovery.use(account, code)) throw codes.wrong(account, "factor.code.wrong");
        events.write(account, Kind.RECOVERY_USED, "");
        return Proof.RECOVERY_CODE;
    }

    @Transactional
    public List<String> renewRecovery(String account) {
        events.write(account, Kind.RECOVERY_RENEWED, "");
        return recovery.renew(account);
    }

    /** Gives a second factor up, with all that belongs to it. */
    @Transactional
    public void remove(String account, Kind why, String detail) {
        recovery.forget(account);
        var removed = jdbc.sql("delete from second_factor where username = ? and enrolled_at is not null")
                .param(account)
                .update();
        if (removed == 1) events.write(account, why, detail);
    }

    /** How many recovery codes are left, and since when the factor counts. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String account) {
        return enrolled(account).map(factor -> new Standing(factor.since(), recovery.left(account)));
    }

    Optional<Factor> enrolled(String account) {
        return find(account).filter(Factor::isEnrolled);
    }

    private Optional<Factor> find(String account) {
        return jdbc.sql("select secret, last_step, begun_at, enrolled_at from second_factor where username = ?")
                .param(account)
                .query((row, number) -> new Factor(
                        new Kept(row.getString(1), row.getLong(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A second factor as it is kept; enrolled once its first code has come. */
    record Factor(Kept kept, Instant begunAt, @Nullable Instant enrolledAt) {

        boolean isEnrolled() {
            return enrolledAt != null;
        }

        Instant since() {
            return enrolledAt == null ? begunAt : enrolledAt;
        }
    }

    /** Since when a second factor counts, and how many recovery codes are left. */
    record Standing(Instant since, int recoveryCodes) {}

    /** By what somebody proved himself. */
    enum Proof {
        PASSWORD,
        PROVIDER,
        CODE,
        RECOVERY_CODE
    }
}
