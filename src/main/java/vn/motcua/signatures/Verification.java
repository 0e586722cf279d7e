package vn.motcua.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.FileStore;

/**
 * Tells anybody whether a paper is the agency's and unchanged. A stranger's file is compared byte by byte, and its own
 * structure is read only where it is exactly what the agency once signed: no hostile PDF is ever opened.
 */
@Service
class Verification {

    private static final Pattern ADDRESS = Pattern.compile(VerificationPages.PATH + "/([A-Za-z0-9_-]{24})");

    private final SignedPapers papers;
    private final CertificateBook certificates;
    private final FileStore files;

    Verification(SignedPapers papers, CertificateBook certificates, FileStore files) {
        this.papers = papers;
        this.certificates = certificates;
        this.files = files;
    }

    /** The paper a QR code leads to, as it lies in the agency's files. */
    @Transactional(readOnly = true)
    Finding byToken(String token) {
        return papers.byToken(token).map(paper -> finding(paper, stored(paper))).orElse(Finding.UNKNOWN);
    }

    /** A file that somebody holds in hands. */
    @Transactional(readOnly = true)
    Finding byFile(byte[] content) {
        return papers.byHash(PadesSignatures.sha256(content))
                .map(paper -> finding(paper, content))
                .or(() -> named(content).map(paper -> changed(paper, content)))
                .orElse(Finding.UNKNOWN);
    }

    private Finding finding(SignedPaper paper, byte @Nullable [] content) {
        var certificate = certificates.find(paper.by().certificate()).orElseThrow();
        var holds = content != null && SignatureCheck.holds(content, certificate.content());
        return new Finding(holds ? Verdict.VALID : Verdict.ALTERED, paper, certificate.revokedAt());
    }

    /** The paper whose address stands in a file, wherever in its bytes. */
    private Optional<SignedPaper> named(byte[] content) {
        return ADDRESS.matcher(new String(content, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .limit(2)
                .flatMap(token -> papers.byToken(token).stream())
                .findFirst();
    }

    private static Finding changed(SignedPaper paper, byte[] content) {
        var isWhole = content.length > paper.size()
                && PadesSignatures.sha256(Arrays.copyOf(content, Math.toIntExact(paper.size())))
                        .equals(paper.sha256());
        return new Finding(isWhole ? Verdict.ADDED_TO : Verdict.ALTERED, paper, null);
    }

    private byte @Nullable [] stored(SignedPaper paper) {
        try (var content = files.open(paper.sha256())) {
            return content.readAllBytes();
        } catch (FileStore.FileMissing | FileStore.FileCorrupted gone) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file is, beside what the agency signed. */
    enum Verdict {
        VALID,
        ALTERED,
        /** What was signed is whole, and something was added behind it. */
        ADDED_TO,
        UNKNOWN
    }

    /** The verdict, the paper the agency signed, and when its certificate was revoked since, if it was. */
    record Finding(Verdict verdict, @Nullable SignedPaper paper, @Nullable Instant revokedAt) {

        static final Finding UNKNOWN = new Finding(Verdict.UNKNOWN, null, null);

        public boolean isValid() {
            return verdict == Verdict.VALID;
        }
    }
}
