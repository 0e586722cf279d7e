package vn.motcua.signatures;

import java.security.cert.X509Certificate;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.Accounts;
import vn.motcua.access.Organisation;

/**
 * Keeps the register of certificates (decision 2988/QD-BHXH art. 7.2h): which certificate is whose, and when and why it was
 * revoked. Each change stands in the accounts' book.
 */
@Service
class CertificateKeeping {

    private final CertificateBook book;
    private final CertificateCheck check;
    private final Certificates certificates;
    private final Accounts accounts;
    private final AccountEvents events;
    private final Organisation organisation;
    private final Clock clock;

    CertificateKeeping(
            CertificateBook book,
            CertificateCheck check,
            Certificates certificates,
            Accounts accounts,
            AccountEvents events,
            Organisation organisation,
            Clock clock) {
        this.book = book;
        this.check = check;
        this.certificates = certificates;
        this.accounts = accounts;
        this.events = events;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Registers a certificate for a holder. @throws CertificateRefused if it isn't the holder's, or couldn't sign now */
    @Transactional
    void register(String holder, X509Certificate content) {
        var now = clock.instant();
        var certificate = new Certificate(holder, content, now, null, null);
        var name = name(holder);
        check.fault(certificate, name, now).ifPresent(fault -> {
            throw fault;
        });
        try {
            book.write(certificate);
        } catch (DuplicateKeyException twice) {
            throw new CertificateRefused("certificate.twice", certificate.serial());
        }
        tell(certificate, Kind.CERTIFICATE_REGISTERED, certificate.serial());
    }

    /** Makes a key and certificate of the agency's own authority for a holder. */
    @Transactional
    void enrol(String holder) {
        var made = certificates.enrol(holder, name(holder), clock.instant());
        var certificate = made.orElseThrow(() -> new CertificateRefused("certificate.elsewhere"));
        tell(certificate, Kind.CERTIFICATE_REGISTERED, certificate.serial());
    }

    /** From now on a certificate signs no more. */
    @Transactional
    void revoke(String fingerprint, String reason) {
        var certificate = book.find(fingerprint).orElseThrow(() -> new CertificateRefused("certificate.unknown"));
        if (!book.revoke(fingerprint, reason)) return;
        tell(certificate, Kind.CERTIFICATE_REVOKED, certificate.serial() + ": " + reason);
    }

    private void tell(Certificate certificate, Kind kind, String detail) {
        certificates.forgetSeal();
        if (!certificate.holder().equals(Certificates.SEAL)) events.write(certificate.holder(), kind, detail);
    }

    private String name(String holder) {
        if (holder.equals(Certificates.SEAL)) return organisation.province().name();
        return accounts.holder(holder).orElseThrow(() -> new CertificateRefused("certificate.holder", holder));
    }
}
