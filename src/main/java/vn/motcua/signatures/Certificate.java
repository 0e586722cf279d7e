package vn.motcua.signatures;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.jspecify.annotations.Nullable;

/** A certificate of the register: whose it is by the register, what it says itself, and when and why it was revoked. */
record Certificate(
        String holder,
        X509Certificate content,
        Instant registeredAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBecause) {

    /** SHA-256 of a certificate, by which the register knows it. */
    static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name a certificate is made out to; its whole subject if it names nobody. */
    static String name(X509Certificate certificate) {
        return part(certificate.getSubjectX500Principal().getName());
    }

    public String fingerprint() {
        return fingerprint(content);
    }

    public String name() {
        return name(content);
    }

    /** Who issued it. */
    public String issuer() {
        return part(content.getIssuerX500Principal().getName());
    }

    public String serial() {
        return content.getSerialNumber().toString(16);
    }

    public Instant from() {
        return content.getNotBefore().toInstant();
    }

    public Instant until() {
        return content.getNotAfter().toInstant();
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether it is in its period of validity at a moment. */
    public boolean isCurrent(Instant at) {
        return !at.isBefore(from()) && !at.isAfter(until());
    }

    private static String part(String distinguishedName) {
        try {
            return new LdapName(distinguishedName)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse(distinguishedName);
        } catch (InvalidNameException e) {
            return distinguishedName;
        }
    }
}
