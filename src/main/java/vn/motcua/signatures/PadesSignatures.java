package vn.motcua.signatures;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Signatures;
import vn.motcua.signatures.SignedPaper.By;

/** Signs and seals the agency's papers as PAdES, each with a QR code to its verification, and registers them. */
@Service
class PadesSignatures implements Signatures {

    private static final Logger LOG = LoggerFactory.getLogger(PadesSignatures.class);
    private static final int TOKEN_BYTES = 18;

    private final Certificates certificates;
    private final TrustedIssuers issuers;
    private final SignedPapers papers;
    private final SignatureFace face;
    private final Pades pades;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PadesSignatures(
            Certificates certificates,
            TrustedIssuers issuers,
            SignedPapers papers,
            SignatureFace face,
            Pades pades,
            Clock clock) {
        this.certificates = certificates;
        this.issuers = issuers;
        this.papers = papers;
        this.face = face;
        this.pades = pades;
        this.clock = clock;
    }

    @Override
    @Transactional
    public byte[] sign(Paper paper, Signatory by) {
        try {
            return registered(paper, by, certificates.toSign(by.person(), by.at()));
        } catch (CertificateRefused refused) {
            throw new SigningRefused(refused.messageKey(), refused.arguments());
        } catch (Signer.KeyUnavailable | TimeStampsUnavailable silent) {
            LOG.warn("Not signed", silent);
            throw new SigningRefused("certificate.silent", List.of());
        }
    }

    @Override
    @Transactional
    public byte[] seal(Paper paper) {
        var now = clock.instant();
        var seal = certificates.seal(now);
        if (seal.isEmpty()) return paper.pdf();
        try {
            return registered(paper, face.seal(now), seal.get());
        } catch (CertificateRefused | Signer.KeyUnavailable | TimeStampsUnavailable silent) {
            LOG.warn("A paper goes out without the agency's seal", silent);
            certificates.forgetSeal();
            return paper.pdf();
        }
    }

    private byte[] registered(Paper paper, Signatory by, Certificate certificate) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var signed = signed(paper.pdf(), by, certificate.content(), face.address(token));
        var entry = new SignedPaper(
                token,
                paper.dossier(),
                paper.kind(),
                paper.number(),
                paper.on(),
                face.agency(),
                new By(by.person().account(), by.person().name(), by.title(), by.at(), certificate.fingerprint()),
                sha256(paper.pdf()),
                sha256(signed),
                signed.length);
        if (!papers.write(entry)) throw new CertificateRefused("certificate.justRevoked");
        return signed;
    }

    private byte[] signed(byte[] pdf, Signatory by, X509Certificate certificate, String address) {
        var chain = new ArrayList<>(List.of(certificate));
        issuers.of(certificate).ifPresent(chain::add);
        var order = new Pades.Order(chain, by.person().name(), by.at(), address, face.text(by), face.qr(address));
        return pades.sign(pdf, order);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
