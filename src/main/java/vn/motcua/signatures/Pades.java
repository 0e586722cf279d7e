package vn.motcua.signatures;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs PDF as PAdES (ETSI EN 319 142-1): baseline B, and T where a time-stamp service is set. */
final class Pades {

    private final Signer signer;
    private final @Nullable URI timestamps;

    Pades(Signer signer, @Nullable URI timestamps) {
        this.signer = signer;
        this.timestamps = timestamps;
    }

    /** A PDF with one signature more, added behind its bytes. */
    byte[] sign(byte[] pdf, Order order) {
        var parameters = parameters(order);
        SignaturePlace.on(pdf)
                .ifPresent(place -> parameters.setImageParameters(SignatureBlock.at(place, order.seen(), order.qr())));
        var service = service();
        var document = new InMemoryDocument(pdf);
        var content = service.getDataToSign(document, parameters).getBytes();
        var value = new SignatureValue(
                algorithm(order.chain().get(0)), signer.sign(order.chain().get(0), content));
        try (var signed = new ByteArrayOutputStream()) {
            service.signDocument(document, parameters, value).writeTo(signed);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PAdESService service() {
        var service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        Optional.ofNullable(timestamps).map(TimeStamps::new).ifPresent(service::setTspSource);
        return service;
    }

    private PAdESSignatureParameters parameters(Order order) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                timestamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        var chain = order.chain().stream().map(CertificateToken::new).toList();
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(order.at()));
        parameters.setSignerName(order.name());
        parameters.setLocation(order.address());
        parameters.setContactInfo(order.address());
        return parameters;
    }

    private static SignatureAlgorithm algorithm(X509Certificate certificate) {
        return SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(certificate.getPublicKey()), DigestAlgorithm.SHA256);
    }

    /**
     * What is to be signed with: the signer's certificate and its issuer's, the name and moment, where the paper can be
     * verified, and what is seen of the signature, where the paper keeps room for it.
     */
    record Order(List<X509Certificate> chain, String name, Instant at, String address, String seen, byte[] qr) {}
}
