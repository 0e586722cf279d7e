package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeStampsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @TempDir
    Path folder;

    private HttpServer service;
    private EmbeddedSigner signer;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/stamp", TimeStampsTests::stamp);
        service.createContext("/broken", exchange -> answer(exchange, new byte[] {1, 2, 3}));
        service.start();
        var keys = new KeyFolder(folder);
        signer = new EmbeddedSigner(keys, new OwnAuthority(keys, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void putsTheServicesMomentOnASignature() {
        var certificate = signer.enrol("Trịnh Văn Bảo", "Bảo hiểm xã hội tỉnh Lam Giang");

        var signed = sign(certificate, "/stamp");

        var analysis = new PDFDocumentAnalyzer(new InMemoryDocument(signed));
        analysis.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        analysis.setCertificateVerifier(new CommonCertificateVerifier());
        assertThat(analysis.getSignatures()).singleElement().satisfies(signature -> assertThat(
                        signature.getSignatureTimestamps())
                .singleElement()
                .satisfies(stamp ->
                        assertThat(stamp.getGenerationTime().toInstant()).isEqualTo(NOW)));
        assertThat(SignatureCheck.holds(signed, certificate)).isTrue();
    }

    @Test
    void signsNothingWhileTheServiceGivesNoTimeStamp() {
        var certificate = signer.enrol("Trịnh Văn Bảo", "Bảo hiểm xã hội tỉnh Lam Giang");

        assertThatThrownBy(() -> sign(certificate, "/broken")).isInstanceOf(TimeStampsUnavailable.class);
    }

    private byte[] sign(X509Certificate certificate, String path) {
        var address = URI.create("http://localhost:" + service.getAddress().getPort() + path);
        var order = new Pades.Order(
                List.of(certificate, signer.issuer()),
                "Trịnh Văn Bảo",
                NOW,
                "http://localhost/verify/x",
                "",
                new byte[0]);
        return new Pades(signer, address).sign(aPdf(), order);
    }

    private static byte[] aPdf() {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void stamp(HttpExchange exchange) throws IOException {
        try {
            var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            var response = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.ONE, Date.from(NOW));
            answer(exchange, response.getEncoded());
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, byte[] content) throws IOException {
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private static TimeStampTokenGenerator tokens()
            throws GeneralSecurityException, OperatorCreationException, TSPException, IOException {
        var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        var certificate = stamping(pair);
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate),
                digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return tokens;
    }

    private static X509Certificate stamping(KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var name = new X500Name("CN=Stamps");
        var draft = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TEN,
                Date.from(NOW.minus(Duration.ofDays(1))),
                Date.from(NOW.plus(Duration.ofDays(1))),
                name,
                pair.getPublic());
        draft.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(draft.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}
