package vn.motcua.signatures;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;

/** The register of certificates as it is kept: nothing is deleted, a revoked certificate stays with its reason. */
@Component
class CertificateBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    CertificateBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that were ever registered for a holder, the newest first. */
    List<Certificate> of(String holder) {
        return jdbc.sql("select * from certificate where holder = ? order by registered_at desc, fingerprint")
                .param(holder)
                .query(CertificateBook::row)
                .list();
    }

    /** The whole register, by holder, the newest first. */
    List<Certificate> all() {
        return jdbc.sql("select * from certificate order by holder, registered_at desc, fingerprint")
                .query(CertificateBook::row)
                .list();
    }

    Optional<Certificate> find(String fingerprint) {
        return jdbc.sql("select * from certificate where fingerprint = ?")
                .param(fingerprint)
                .query(CertificateBook::row)
                .optional();
    }

    void write(Certificate certificate) {
        jdbc.sql(
                        """
                        insert into certificate (fingerprint, holder, subject, issuer, serial, valid_from, valid_until,
                          content, registered_at, registered_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        certificate.fingerprint(),
                        certificate.holder(),
                        certificate.content().getSubjectX500Principal().getName(),
                        certificate.content().getIssuerX500Principal().getName(),
                        certificate.serial(),
                        certificate.from().atOffset(ZoneOffset.UTC),
                        certificate.until().atOffset(ZoneOffset.UTC),
                        text(certificate),
                        certificate.registeredAt().atOffset(ZoneOffset.UTC),
                        Acting.now().name())
                .update();
    }

    /** Revokes a certificate, once; false if it was revoked before. */
    boolean revoke(String fingerprint, String reason) {
        return jdbc.sql(
                                """
                                update certificate set revoked_at = ?, revoked_by = ?, revoked_because = ?
                                where fingerprint = ? and revoked_at is null""")
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                Acting.now().name(),
                                reason,
                                fingerprint)
                        .update()
                == 1;
    }

    private static String text(Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.content().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Certificate row(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        var content = Base64.getDecoder().decode(row.getString("content"));
        try {
            return new Certificate(
                    row.getString("holder"),
                    TrustedIssuers.certificate(new ByteArrayInputStream(content)),
                    row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                    revoked == null ? null : revoked.toInstant(),
                    row.getString("revoked_because"));
        } catch (CertificateException e) {
            throw new IllegalStateException("Unreadable certificate in the register", e);
        }
    }
}
