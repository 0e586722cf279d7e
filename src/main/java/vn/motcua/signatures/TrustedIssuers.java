package vn.motcua.signatures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The issuers whose certificates may sign: those in the agency's folder, read when they are first asked for, and the
 * agency's own authority where keys are kept in the house.
 */
@Component
class TrustedIssuers {

    private final SigningSettings settings;
    private final ObjectProvider<EmbeddedSigner> own;
    private volatile List<X509Certificate> issuers = List.of();

    TrustedIssuers(SigningSettings settings, ObjectProvider<EmbeddedSigner> own) {
        this.settings = settings;
        this.own = own;
    }

    /** The trusted issuer that signed a certificate, if one did. */
    Optional<X509Certificate> of(X509Certificate certificate) {
        if (issuers.isEmpty()) issuers = read();
        return issuers.stream().filter(issuer -> signed(issuer, certificate)).findFirst();
    }

    /** Whether an issuer is the agency's own authority. */
    boolean isOwn(X509Certificate issuer) {
        var signer = own.getIfAvailable();
        return signer != null && signer.issuer().equals(issuer);
    }

    private static boolean signed(X509Certificate issuer, X509Certificate certificate) {
        if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) return false;
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private List<X509Certificate> read() {
        var all = new ArrayList<X509Certificate>();
        own.ifAvailable(signer -> all.add(signer.issuer()));
        if (settings.trusted() != null) all.addAll(read(settings.trusted()));
        return List.copyOf(all);
    }

    private static List<X509Certificate> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(TrustedIssuers::certificate)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509Certificate certificate(Path file) {
        try (var content = Files.newInputStream(file)) {
            return certificate(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException("Not a certificate: " + file.getFileName(), e);
        }
    }

    /** Reads a certificate, DER or PEM. */
    static X509Certificate certificate(InputStream content) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(content);
    }
}
