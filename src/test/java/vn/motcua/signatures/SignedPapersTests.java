package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Actor;
import vn.motcua.agency.Agency;
import vn.motcua.agency.ArchivalPdf;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.benefits.Benefits;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.dossier.Signatures.Signatory;
import vn.motcua.dossier.Signatures.SigningRefused;
import vn.motcua.signatures.Verification.Verdict;

@AtTheAgency
class SignedPapersTests {

    private static final Actor BAO = new Actor("bao", "Trịnh Văn Bảo");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Pattern ADDRESS = Pattern.compile("/verify/([\\w-]{24})");

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    Sheets sheets;

    @Autowired
    FileStore files;

    @Autowired
    Signatures signatures;

    @Autowired
    Verification verification;

    @Autowired
    CertificateBook book;

    @Autowired
    Certificates certificates;

    @Autowired
    JdbcClient jdbc;

    private byte[] read = {};

    @BeforeEach
    void draft() throws IOException {
        agency.open();
        forget();
        var dossier = agency.verified(Agency.somebody());
        benefits.control(dossier);
        agency.reviewed(dossier);
        try (var content = files.open(sheets.get(dossier, Decision.class).sha256())) {
            read = content.readAllBytes();
        }
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from signed_paper").update();
        jdbc.sql("delete from certificate").update();
        certificates.forgetSeal();
    }

    @Test
    void signsInTheArchivesFormatBehindWhatWasRead() {
        var signed = signed();

        assertThat(signed).startsWith(read);
        assertThat(ArchivalPdf.faults(signed)).isEmpty();
    }

    @Test
    void laysTheBlockWhereTheSignatureBelongs() throws IOException {
        var signed = signed();

        Pdf.read("signed-decision", signed);
        try (var pdf = Loader.loadPDF(signed)) {
            var field = pdf.getSignatureFields().get(0);
            var block = field.getWidgets().get(0).getRectangle();
            var page = pdf.getPage(0).getMediaBox();
            assertThat(field.getSignature().getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(block.getLowerLeftX()).isGreaterThan(page.getWidth() / 2);
            assertThat(block.getUpperRightX()).isLessThan(page.getWidth() - 28);
            assertThat(block.getHeight()).isEqualTo(54);
        }
    }

    @Test
    void knowsAFileThatIsExactlyWhatWasSigned() {
        var signed = signed();

        var finding = verification.byFile(signed);

        assertThat(finding.verdict()).isEqualTo(Verdict.VALID);
        assertThat(finding.paper()).isNotNull().satisfies(paper -> {
            assertThat(paper.number()).isEqualTo("15/QĐ-BHXH");
            assertThat(paper.by().name()).isEqualTo("Trịnh Văn Bảo");
            assertThat(paper.shown()).isEqualTo(PadesSignatures.sha256(read));
        });
    }

    @Test
    void knowsAPaperByTheAddressInItsQrCode() {
        var signed = signed();
        files.put(new ByteArrayInputStream(signed));

        assertThat(verification.byToken(token(signed)).verdict()).isEqualTo(Verdict.VALID);
        assertThat(verification.byToken("A".repeat(24)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void findsASingleChangedByteWhereverItIs() {
        var signed = signed();
        var random = new Random(7);

        for (int i = 0; i < 200; i++) {
            var altered = signed.clone();
            altered[random.nextInt(altered.length)] ^= 0x20;
            assertThat(verification.byFile(altered).verdict()).isEqualTo(Verdict.ALTERED);
        }
    }

    @Test
    void findsAChangeInTheAddressItself() {
        var signed = signed();
        var altered = signed.clone();
        altered[new String(signed, StandardCharsets.ISO_8859_1).indexOf(token(signed))] ^= 0x01;

        assertThat(verification.byFile(altered).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void findsWhatWasAddedBehindTheSignature() throws IOException {
        var signed = signed();

        var added = withASecondTitleAdded(signed);

        assertThat(added).startsWith(signed);
        assertThat(verification.byFile(added).verdict()).isEqualTo(Verdict.ADDED_TO);
    }

    @Test
    void doesNotKnowWhatTheAgencyNeverSigned() {
        assertThat(verification.byFile(read).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verification
                        .byFile("%PDF-1.7 hostile".getBytes(StandardCharsets.US_ASCII))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void signsNothingWithARevokedCertificateThoughWhatWasSignedStaysValid() {
        var signed = signed();
        book.revoke(book.of("bao").get(0).fingerprint(), "nghỉ hưu");

        var refused = catchThrowableOfType(SigningRefused.class, this::signed);

        assertThat(refused.messageKey()).isEqualTo("certificate.revoked");
        assertThat(verification.byFile(signed)).satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.VALID);
            assertThat(finding.revokedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void signsNothingWithAnExpiredCertificate() {
        signed();
        var later = new Signatory(BAO, "Giám đốc", Instant.parse("2028-12-01T02:00:00Z"));

        var refused = catchThrowableOfType(SigningRefused.class, () -> signatures.sign(paper(), later));

        assertThat(refused.messageKey()).isEqualTo("certificate.expired");
    }

    @Test
    void signsNothingWithTheCertificateOfAnother() {
        signed();
        jdbc.sql("update certificate set holder = 'huy'").update();

        var refused = catchThrowableOfType(
                SigningRefused.class,
                () -> signatures.sign(paper(), new Signatory(new Actor("huy", "Phạm Quốc Huy"), "Giám đốc", NOW)));

        assertThat(refused.messageKey()).isEqualTo("certificate.owner");
        assertThat(jdbc.sql("select count(*) from signed_paper")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void sealsForTheAgencyAndDoesWithoutWhileTheSealIsRevoked() {
        var sealed = signatures.seal(paper());
        var finding = verification.byFile(sealed);
        book.revoke(book.of(Certificates.SEAL).get(0).fingerprint(), "đổi con dấu");

        var unsealed = signatures.seal(paper());

        assertThat(finding.verdict()).isEqualTo(Verdict.VALID);
        assertThat(finding.paper())
                .isNotNull()
                .satisfies(paper -> assertThat(paper.by().name()).isEqualTo("Bảo hiểm xã hội tỉnh Lam Giang"));
        assertThat(unsealed).isEqualTo(read);
    }

    private byte[] signed() {
        return signatures.sign(paper(), new Signatory(BAO, "Giám đốc", NOW));
    }

    private Paper paper() {
        return new Paper(Kind.DECISION, null, "15/QĐ-BHXH", TODAY, read);
    }

    private static String token(byte[] signed) {
        var found = ADDRESS.matcher(new String(signed, StandardCharsets.ISO_8859_1));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static byte[] withASecondTitleAdded(byte[] signed) throws IOException {
        try (var pdf = Loader.loadPDF(signed);
                var out = new ByteArrayOutputStream()) {
            pdf.getDocumentInformation().setTitle("39.216.407.000");
            pdf.getDocument().getTrailer().getCOSDictionary(COSName.INFO).setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
