package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents.Kind;

/**
 * Keeps the accounts (official letter 771/BHXH-TTKT section 3; decision 2988/QD-BHXH art. 7.2h): one person, one account;
 * roles with unit and period, by a document; every change in the accounts' book. Whoever keeps accounts holds no role on
 * dossiers, and nobody grants anything to himself.
 */
@Service
class AccountKeeping {

    private final JdbcClient jdbc;
    private final AccountBook book;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final ApiKeys keys;
    private final AccountEvents events;
    private final ObjectProvider<RightsObserver> observers;
    private final Clock clock;

    AccountKeeping(
            JdbcClient jdbc,
            AccountBook book,
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            SecondFactors factors,
            ApiKeys keys,
            AccountEvents events,
            ObjectProvider<RightsObserver> observers,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.factors = factors;
        this.keys = keys;
        this.events = events;
        this.observers = observers;
        this.clock = clock;
    }

    /**
     * Opens an account for a person and answers its password for the first sign-in.
     *
     * @throws AccountRefused if the account exists already
     */
    @Transactional
    String open(String account, String name) {
        if (book.find(account).isPresent()) throw new AccountRefused("username", "account.fault.taken", account);
        var temporary = passwords.temporary();
        accounts.openFor(account, name, temporary);
        events.write(account, Kind.OPENED, name);
        return temporary;
    }

    /** @throws AccountRefused if the role may not be held by this account, or is held already */
    @Transactional
    void grant(String account, RoleGrant wanted) {
        demandAnother(account);
        var held = book.grants(account);
        if (wanted.from().isBefore(LocalDate.now(clock))) throw new AccountRefused("from", "account.fault.from");
        if (!wanted.isOpenOn(wanted.from())) throw new AccountRefused("until", "account.fault.until");
        if (held.stream().anyMatch(wanted::overlaps)) throw new AccountRefused("role", "account.fault.held");
        if (held.stream().anyMatch(wanted::excludes)) throw new AccountRefused("role", "account.fault.keeper");
        jdbc.sql(
                        """
                        insert into role_grant (username, role, unit, valid_from, valid_until, granted_by, granted_at, document)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        account,
                        wanted.role().key(),
                        wanted.unit(),
                        wanted.from(),
                        wanted.until(),
                        Acting.now().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        wanted.document())
                .update();
        events.write(account, Kind.GRANTED, wanted.text());
        sessions.end(account);
    }

    /** Ends a role with the day before today: whoever holds it has it no more from now on. */
    @Transactional
    void end(String account, long grant, String reason) {
        demandAnother(account);
        var ended = book.grants(account).stream()
                .filter(each -> each.id() == grant && each.isOpenOn(LocalDate.now(clock)))
                .findFirst();
        if (ended.isEmpty()) return;
        jdbc.sql("update role_grant set valid_until = ?, ended_by = ?, ended_because = ? where id = ?")
                .params(LocalDate.now(clock).minusDays(1), Acting.now().name(), reason, grant)
                .update();
        events.write(account, Kind.ENDED, ended.get().text() + ": " + reason);
        sessions.end(account);
        observers.forEach(each -> each.ended(account));
    }

    /** The account can't sign in any more, and whoever is signed in is put out at once. */
    @Transactional
    void lock(String account, String reason) {
        demandAnother(account);
        if (set(account, false)) events.write(account, Kind.LOCKED, reason);
        keys.endAll(account);
        sessions.end(account);
        observers.forEach(each -> each.ended(account));
    }

    @Transactional
    void unlock(String account, String reason) {
        demandAnother(account);
        if (set(account, true)) events.write(account, Kind.UNLOCKED, reason);
    }

    /** Gives a forgotten password up for one that serves once. */
    @Transactional
    String reset(String account, String reason) {
        demandAnother(account);
        sessions.end(account);
        keys.endAll(account);
        return passwords.reset(account, reason);
    }

    /** Takes a second factor away from whoever lost it with all recovery codes, by a document; the person enrols anew. */
    @Transactional
    void resetFactor(String account, String document) {
        demandAnother(account);
        factors.remove(account, Kind.FACTOR_RESET, document);
        keys.endAll(account);
        sessions.end(account);
    }

    private boolean set(String account, boolean active) {
        return jdbc.sql("update account set active = ? where username = ? and active <> ?")
                        .params(active, account, active)
                        .update()
                == 1;
    }

    /** @throws AccountRefused if it is one's own account */
    static void demandAnother(String account) {
        if (Acting.now().account().equals(account)) throw new AccountRefused("", "account.fault.self");
    }
}
