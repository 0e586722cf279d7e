package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Calendars.theForms;
import static vn.motcua.dossier.Calendars.theMessages;
import static vn.motcua.dossier.Forms.theReceipt;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.agency.ArchivalPdf;

class PrintingTests {

    private static final Printing PRINTING = new Printing(theForms(), new Wording(), theMessages());

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.motcua.dossier.Forms#all")
    void printsEveryFormOnOnePageWithItsWords(String template, Map<String, Object> model, String... words)
            throws IOException {
        var pdf = PRINTING.pdf(template, model);

        Files.write(Files.createDirectories(Path.of("target/print")).resolve(file(template)), pdf);
        assertThat(Printing.pages(pdf)).isEqualTo(1);
        assertThat(text(pdf)).contains(words).doesNotContain("null", "??");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.motcua.dossier.Forms#all")
    void printsEveryFormForTheArchive(String template, Map<String, Object> model, String... words) throws IOException {
        var pdf = PRINTING.pdf(template, model);

        assertThat(ArchivalPdf.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.motcua.dossier.Forms#all")
    void printsTheSameBytesForTheSameModel(String template, Map<String, Object> model, String... words) {
        assertThat(PRINTING.pdf(template, model)).isEqualTo(PRINTING.pdf(template, new HashMap<>(model)));
    }

    @Test
    void printsOtherBytesForAnotherModel() {
        var other = theReceipt();
        other.put("filer", "Lê Thị Mai");

        assertThat(PRINTING.pdf("reception/print/receipt", other))
                .isNotEqualTo(PRINTING.pdf("reception/print/receipt", theReceipt()));
    }

    @Test
    void printsArchivalPdfWithItsFontsInside() throws IOException {
        try (var pdf = Loader.loadPDF(PRINTING.pdf("reception/print/receipt", theReceipt()))) {
            var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(metadata).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>");
            assertThat(metadata)
                    .contains("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Mẫu số 01, Thông tư 03/2025/TT-VPCP, bản 1");
            assertThat(metadata).contains("2026-11-18T00:00:00+07:00").doesNotContain("ModifyDate");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
            assertThat(fontsOf(pdf)).isNotEmpty().allMatch(name -> name.contains("DejaVuSerif"));
        }
    }

    @Test
    void wouldSeeAPdfThatIsNotArchival() {
        assertThat(ArchivalPdf.faults(Papers.aPdf(1))).isNotEmpty();
    }

    @Test
    void printsTheQrCodeAndNothingFromElsewhere() throws IOException {
        try (var pdf = Loader.loadPDF(PRINTING.pdf("reception/print/receipt", theReceipt()))) {
            var resources = pdf.getPage(0).getResources();

            assertThat(resources.getXObjectNames()).singleElement().satisfies(name -> assertThat(
                            resources.isImageXObject(name))
                    .isTrue());
        }
    }

    @Test
    void printsAReceiptOnA5() throws IOException {
        try (var pdf = Loader.loadPDF(PRINTING.pdf("reception/print/receipt", theReceipt()))) {
            var page = pdf.getPage(0).getMediaBox();

            assertThat(page.getWidth()).isBetween(419f, 421f);
            assertThat(page.getHeight()).isBetween(594f, 596f);
        }
    }

    @Test
    void neverTakesTypedTextForMarkup() throws IOException {
        var model = theReceipt();
        model.put("content", "<script>alert(1)</script> & \"BHXH\" <img src='file:///etc/passwd'/>");

        assertThat(text(PRINTING.pdf("reception/print/receipt", model)))
                .contains("<script>alert(1)</script> & \"BHXH\"");
    }

    @Test
    void breaksALongListOverPages() {
        var model = theReceipt();
        model.put(
                "components",
                Stream.generate(() -> "Bản sao giấy khai sinh của con, có chứng thực: 01 bản")
                        .limit(45)
                        .toList());

        assertThat(Printing.pages(PRINTING.pdf("reception/print/receipt", model)))
                .isEqualTo(2);
    }

    @Test
    void drawsAQrCodeThatReads() throws Exception {
        var address = PRINTING.qr("G12.099.01-261118-0042");

        var image = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(address.substring("data:image/png;base64,".length()))));
        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))));
        assertThat(read.getText()).isEqualTo("G12.099.01-261118-0042");
    }

    @Test
    void refusesATextTooLongForAQrCode() {
        var text = "x".repeat(5_000);

        assertThatThrownBy(() -> PRINTING.qr(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsASecondLineInEnglishForAForeigner() throws IOException {
        var model = theReceipt();
        model.put("language", "en");

        assertThat(text(PRINTING.pdf("reception/print/receipt", model))).contains("Dossier code", "Result due");
    }

    @Test
    void namesWhoFiledForAnother() throws IOException {
        var model = theReceipt();
        model.put(
                "representative",
                Map.of(
                        "name",
                        "Lê Văn Nam",
                        "id",
                        "099185000111",
                        "address",
                        "Bến Đá",
                        "phone",
                        "0900 000 222",
                        "email",
                        "nam@vidu.vn",
                        "paper",
                        "số 12/CT, UBND phường Bến Đá chứng thực ngày 10/11/2026"));

        assertThat(text(PRINTING.pdf("reception/print/receipt", model)))
                .contains("Người được uỷ quyền: Lê Văn Nam", "nam@vidu.vn", "UBND phường Bến Đá");
    }

    @Test
    void leavesOutWhatAPersonHasNot() throws IOException {
        var model = theReceipt();
        model.put("applicant", Map.of("name", "Lê Văn Nam", "id", "099185000111"));
        model.keySet().removeAll(Set.of("book", "ordinal", "contact"));

        assertThat(text(PRINTING.pdf("reception/print/receipt", model)))
                .contains("thư điện tử: không có")
                .doesNotContain("Địa chỉ", "Sổ theo dõi");
    }

    private static Stream<String> fontsOf(PDDocument pdf) throws IOException {
        var resources = pdf.getPage(0).getResources();
        var names = Stream.<String>builder();
        for (COSName name : resources.getFontNames())
            names.add(resources.getFont(name).getName());
        return names.build();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        }
    }

    private static String file(String template) {
        return template.substring(template.lastIndexOf('/') + 1) + ".pdf";
    }
}
