package vn.motcua.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The lists of revoked certificates that outside issuers publish (RFC 5280 section 5), as the agency lays them into a folder
 * and keeps them fresh. Where a folder is named, a list that is missing or out of date has cleared nobody.
 */
@Component
class RevocationLists {

    private final SigningSettings settings;
    private final TrustedIssuers issuers;
    private final Map<Path, Read> read = new ConcurrentHashMap<>();

    RevocationLists(SigningSettings settings, TrustedIssuers issuers) {
        this.settings = settings;
        this.issuers = issuers;
    }

    /** Why a certificate may not sign by its issuer's list; what the agency's own authority issued stands in our register. */
    Optional<CertificateRefused> fault(X509Certificate certificate, Instant at) {
        var folder = settings.revocations();
        var issuer = issuers.of(certificate);
        if (folder == null || issuer.isEmpty() || issuers.isOwn(issuer.get())) return Optional.empty();
        var list = latest(folder, issuer.get());
        if (list.isEmpty() || isOutdated(list.get(), at))
            return Optional.of(new CertificateRefused("certificate.unlisted", Certificate.name(issuer.get())));
        var entry = list.get().getRevokedCertificate(certificate);
        if (entry == null) return Optional.empty();
        var day = CertificateCheck.day(entry.getRevocationDate().toInstant());
        return Optional.of(new CertificateRefused("certificate.revokedByIssuer", day));
    }

    private Optional<X509CRL> latest(Path folder, X509Certificate issuer) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(this::lists)
                    .filter(list -> isBy(issuer, list))
                    .max(Comparator.comparing(X509CRL::getThisUpdate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file is read again once it has changed; one that is no list, or half written, counts as none. */
    private Stream<X509CRL> lists(Path file) {
        try {
            var changed = Files.getLastModifiedTime(file);
            var known = read.get(file);
            if (known == null || !known.changed().equals(changed)) {
                known = new Read(changed, parse(file));
                read.put(file, known);
            }
            return known.lists().stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private static List<X509CRL> parse(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return List.of((X509CRL) CertificateFactory.getInstance("X.509").generateCRL(content));
        } catch (GeneralSecurityException unreadable) {
            return List.of();
        }
    }

    private static boolean isBy(X509Certificate issuer, X509CRL list) {
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) return false;
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private static boolean isOutdated(X509CRL list, Instant at) {
        return list.getNextUpdate() != null && list.getNextUpdate().before(Date.from(at));
    }

    private record Read(FileTime changed, List<X509CRL> lists) {}
}
