package vn.motcua.signatures;

import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.WorkingCalendar;

/** Whether a certificate may sign in somebody's name at a moment: valid, not revoked, made out to him by a trusted issuer. */
@Component
class CertificateCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final TrustedIssuers issuers;
    private final RevocationLists revocations;

    CertificateCheck(TrustedIssuers issuers, RevocationLists revocations) {
        this.issuers = issuers;
        this.revocations = revocations;
    }

    /** Why a certificate may not sign in the name of a person or agency at a moment; nothing if it may. */
    Optional<CertificateRefused> fault(Certificate certificate, String name, Instant at) {
        if (certificate.revokedAt() != null)
            return refused(
                    "certificate.revoked",
                    day(certificate.revokedAt()),
                    Objects.requireNonNullElse(certificate.revokedBecause(), ""));
        if (at.isBefore(certificate.from())) return refused("certificate.early", day(certificate.from()));
        if (!certificate.isCurrent(at)) return refused("certificate.expired", day(certificate.until()));
        if (issuers.of(certificate.content()).isEmpty()) return refused("certificate.issuer", certificate.issuer());
        var revoked = revocations.fault(certificate.content(), at);
        if (revoked.isPresent()) return revoked;
        if (!isForSigning(certificate.content())) return refused("certificate.usage");
        if (!isSame(certificate.name(), name)) return refused("certificate.owner", certificate.name(), name);
        return Optional.empty();
    }

    private static Optional<CertificateRefused> refused(String messageKey, Object... arguments) {
        return Optional.of(new CertificateRefused(messageKey, arguments));
    }

    /** Made for signatures, by its key usage (RFC 5280 section 4.2.1.3), and not an authority's. */
    private static boolean isForSigning(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() < 0
                && (usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
    }
}
