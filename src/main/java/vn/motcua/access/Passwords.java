package vn.motcua.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents.Kind;

/** Changes passwords: people their own, the administrator to one that has to be changed at the next sign-in. */
@Service
class Passwords {

    private static final int REMEMBERED = 5;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int TEMPORARY_GROUPS = 4;
    private static final int UNKNOWN_GROUPS = 12;
    private static final int GROUP = 4;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final PasswordProof proof;
    private final AccountEvents events;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Passwords(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            PasswordPolicy policy,
            PasswordProof proof,
            AccountEvents events,
            Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.policy = policy;
        this.proof = proof;
        this.events = events;
        this.clock = clock;
    }

    /** @throws AccountRefused if the present password is wrong or the new one may not be used */
    @Transactional
    public void change(Officer person, String present, String wanted) {
        if (person.isPasswordless()) throw new AccountRefused("present", "account.provider.fault.alone");
        var account = person.actor().account();
        var stored = hash(account);
        proof.demand(person.actor(), present, "present");
        policy.check(account, person.name(), wanted);
        if (isKnown(account, stored, wanted)) throw new AccountRefused("wanted", "account.password.known", REMEMBERED);
        store(account, stored, wanted, false);
        events.write(account, Kind.PASSWORD_CHANGED, "");
    }

    /** A password for one sign-in, shown to the administrator once. */
    @Transactional
    public String reset(String account, String reason) {
        var temporary = temporary();
        store(account, hash(account), temporary, true);
        events.write(account, Kind.PASSWORD_RESET, reason);
        return temporary;
    }

    /** The account gets a password that nobody knows: it is entered by the provider alone, until a new one is given out. */
    @Transactional
    public void retire(String account) {
        store(account, hash(account), drawn(UNKNOWN_GROUPS), false);
        jdbc.sql("update account set passwordless = true where username = ?")
                .param(account)
                .update();
    }

    /** A password for one sign-in. */
    String temporary() {
        return drawn(TEMPORARY_GROUPS);
    }

    /** Something random that can be read out: groups of four letters and digits that nobody confuses, 20 bits each. */
    String drawn(int groups) {
        var text = new StringBuilder();
        for (int group = 0; group < groups; group++) {
            if (group > 0) text.append('-');
            for (int each = 0; each < GROUP; each++) text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private boolean isKnown(String account, String stored, String wanted) {
        return encoder.matches(wanted, stored)
                || former(account).stream().anyMatch(hash -> encoder.matches(wanted, hash));
    }

    private List<String> former(String account) {
        return jdbc.sql("select password_hash from former_password where username = ? order by id desc limit ?")
                .params(account, REMEMBERED - 1)
                .query(String.class)
                .list();
    }

    private void store(String account, String before, String wanted, boolean isTemporary) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into former_password (username, password_hash, replaced_at) values (?, ?, ?)")
                .params(account, before, now)
                .update();
        jdbc.sql(
                        """
                        update account set password_hash = ?, password_set_at = ?, password_temporary = ?, passwordless = false
                        where username = ?""")
                .params(encoder.encode(wanted), now, isTemporary, account)
                .update();
    }

    private String hash(String account) {
        return jdbc.sql("select password_hash from account where username = ?")
                .param(account)
                .query(String.class)
                .single();
    }
}
