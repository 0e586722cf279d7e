package vn.motcua.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents.Kind;

/**
 * Who of the provider's people opens which account: a subject that an administrator registered by a document (a subject is never
 * given to another person; OWASP ASVS 5.0, 10.5.2), or the claim that a setting names, for accounts without a registered subject.
 */
@Service
class ProviderSubjects {

    private final JdbcClient jdbc;
    private final Provider provider;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountEvents events;
    private final Sessions sessions;
    private final Clock clock;

    ProviderSubjects(
            JdbcClient jdbc,
            Provider provider,
            Accounts accounts,
            Passwords passwords,
            AccountEvents events,
            Sessions sessions,
            Clock clock) {
        this.jdbc = jdbc;
        this.provider = provider;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The account that whoever holds the token enters by. */
    @Transactional(readOnly = true)
    Optional<String> account(OidcIdToken token) {
        return jdbc.sql("select username from provider_subject where issuer = ? and subject = ?")
                .params(provider.issuer(), token.getSubject())
                .query(String.class)
                .optional()
                .or(() -> Optional.ofNullable(provider.named(token))
                        .filter(name -> accounts.holder(name).isPresent() && of(name).isEmpty()));
    }

    /** By which subject an account is entered, if one is registered. */
    @Transactional(readOnly = true)
    Optional<Subject> of(String account) {
        return jdbc.sql(
                        """
                        select subject, document, registered_by, registered_at from provider_subject
                        where issuer = ? and username = ?""")
                .params(provider.issuer(), account)
                .query((row, number) -> new Subject(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Registers a subject for somebody else's account; from then on, if so wished, the provider is its only way in.
     *
     * @throws AccountRefused if account or subject is registered already
     */
    @Transactional
    void register(String account, SubjectForm form) {
        AccountKeeping.demandAnother(account);
        var subject = form.subject().strip();
        if (of(account).isPresent()) throw new AccountRefused("subject", "account.provider.fault.registered");
        if (isTaken(subject)) throw new AccountRefused("subject", "account.provider.fault.taken");
        jdbc.sql(
                        """
                        insert into provider_subject (issuer, subject, username, document, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        provider.issuer(),
                        subject,
                        account,
                        form.byDocument().strip(),
                        Acting.now().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (form.alone()) passwords.retire(account);
        events.write(
                account,
                Kind.PROVIDER_REGISTERED,
                subject + ", " + form.byDocument().strip());
        sessions.end(account);
    }

    /** Ends what was registered; whoever has no password needs a new one to come in again. */
    @Transactional
    void end(String account, String reason) {
        AccountKeeping.demandAnother(account);
        var ended = jdbc.sql("delete from provider_subject where issuer = ? and username = ?")
                        .params(provider.issuer(), account)
                        .update()
                == 1;
        if (ended) events.write(account, Kind.PROVIDER_ENDED, reason);
        sessions.end(account);
    }

    private boolean isTaken(String subject) {
        return jdbc.sql("select count(*) from provider_subject where issuer = ? and subject = ?")
                        .params(provider.issuer(), subject)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A registered subject: its identifier at the provider, by which document, by whom and when. */
    record Subject(String subject, String document, String registeredBy, Instant at) {}
}
