package vn.motcua.signatures;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.cert.X509Certificate;

/** Whether a PDF's signature holds: made with a certificate, over every byte but itself, and none of them changed. */
final class SignatureCheck {

    private SignatureCheck() {}

    static boolean holds(byte[] pdf, X509Certificate certificate) {
        var analysis = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analysis.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        analysis.setCertificateVerifier(new CommonCertificateVerifier());
        return analysis.getSignatures().stream()
                .map(PAdESSignature.class::cast)
                .anyMatch(signature -> holds(signature, certificate));
    }

    private static boolean holds(PAdESSignature signature, X509Certificate certificate) {
        signature.checkSignatureIntegrity();
        var by = signature.getSigningCertificateToken();
        return by != null
                && by.getCertificate().equals(certificate)
                && signature.getSignatureCryptographicVerification().isSignatureValid()
                && signature.getPdfRevision().areAllOriginalBytesCovered();
    }
}
