package vn.motcua.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.dossier.Calendars.theMessages;
import static vn.motcua.dossier.Papers.aPdf;
import static vn.motcua.dossier.Papers.anImage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.unit.DataSize;
import vn.motcua.dossier.ScanRefused.Reason;

class ScansTests {

    @TempDir
    private Path folder;

    private Scans scans;
    private VirusScanner scanner = new Antivirus.NoScanner();
    private final List<String> journaled = new ArrayList<>();

    @BeforeEach
    void openTheDesk() throws IOException {
        VirusScanner asked = new VirusScanner() {
            @Override
            public Optional<String> find(InputStream content) throws IOException {
                return scanner.find(content);
            }

            @Override
            public boolean isScanning() {
                return scanner.isScanning();
            }
        };
        scans = new Scans(
                new FolderFileStore(folder.toString(), Clock.systemUTC()),
                new UploadCheck(asked, (why, sha256, said) -> journaled.add(why + " " + sha256 + " " + said)),
                DataSize.ofMegabytes(10));
    }

    @Test
    void takesAPdfWithItsPages() {
        var paper = aPdf(3);

        var scan = take("Đơn đề nghị.pdf", paper);

        assertThat(scan.mediaType()).isEqualTo("application/pdf");
        assertThat(scan.pages()).isEqualTo(3);
        assertThat(scan.size()).isEqualTo(paper.length);
        assertThat(scan.name()).isEqualTo("Đơn đề nghị.pdf");
        assertThat(folder.resolve(
                        scan.sha256().substring(0, 2) + "/" + scan.sha256().substring(2, 4) + "/" + scan.sha256()))
                .hasBinaryContent(paper);
    }

    @ParameterizedTest
    @CsvSource({"jpeg, image/jpeg", "png, image/png"})
    void takesAnImageWhateverItIsCalled(String format, String mediaType) {
        var scan = take("scan.bin", anImage(format, 800, 600));

        assertThat(scan.mediaType()).isEqualTo(mediaType);
        assertThat(scan.pages()).isEqualTo(1);
    }

    @Test
    void refusesAndJournalsWhatTheVirusScannerFindsAndKeepsNothing() throws IOException {
        try (var daemon = new Clamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Clamd.LOOKING)) {
            scanner = daemon.scanner();

            assertThat(refusal("don.pdf", infected())).isEqualTo(Reason.INFECTED);
            assertThat(take("don.pdf", aPdf(1)).pages()).isEqualTo(1);
        }

        assertThat(journaled).singleElement().asString().matches("INFECTED [0-9a-f]{64} Eicar-Test-Signature");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void takesNothingWhileTheVirusScannerIsSilent() {
        scanner = new ClamdScanner("unix:" + folder.resolve("none"), Duration.ofSeconds(1));

        assertThat(refusal("don.pdf", aPdf(1))).isEqualTo(Reason.UNSCANNED);
        assertThat(journaled).singleElement().asString().startsWith("UNSCANNED ");
        assertThat(stored()).isZero();
    }

    private static byte[] infected() {
        return ("%PDF-1.7\n" + ClamdScannerTests.EICAR).getBytes(ISO_8859_1);
    }

    private long stored() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesAProgramCalledPdf() {
        assertThat(refusal("bao-hiem.pdf", "MZ\u0090\0\3\0\0\0\4\0".getBytes(ISO_8859_1)))
                .isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void refusesADrawingThatCanCarryScripts() {
        assertThat(refusal("anh.png", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8)))
                .isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("so.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"0.3", "0.6", "0.9", "0.98"})
    void refusesATruncatedPdf(double part) {
        var paper = aPdf(5);

        assertThat(refusal("so.pdf", Arrays.copyOf(paper, (int) (paper.length * part))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAPdfThatIsOnlyAHeadAndATail() {
        assertThat(refusal("so.pdf", "%PDF-1.7\nnothing\n%%EOF\n".getBytes(ISO_8859_1)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAPdfWithoutPages() {
        assertThat(refusal("so.pdf", aPdf(0))).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"jpeg", "png"})
    void refusesATruncatedImage(String format) {
        var image = anImage(format, 900, 700);

        assertThat(refusal("anh." + format, Arrays.copyOf(image, image.length / 2)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAnImageOfTooManyPixelsByItsHeaderAlone() {
        assertThat(refusal("anh.png", aPngHeader(50_000, 50_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal("anh.png", aPngHeader(9_000, 9_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAnEncryptedPdf() {
        var paper = aPdf(1, pdf -> protect(pdf, "secret"));
        var openToRead = aPdf(1, pdf -> protect(pdf, ""));

        assertThat(refusal("so.pdf", paper)).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal("so.pdf", openToRead)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesAPdfThatRunsAScript() {
        var onOpening = aPdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        var onAPage = aPdf(1, pdf -> {
            var actions = new PDPageAdditionalActions();
            actions.setO(new PDActionJavaScript("app.alert(1)"));
            pdf.getPage(0).setActions(actions);
        });

        assertThat(refusal("so.pdf", onOpening)).isEqualTo(Reason.ACTIVE_CONTENT);
        assertThat(refusal("so.pdf", onAPage)).isEqualTo(Reason.ACTIVE_CONTENT);
    }

    @Test
    void refusesAPdfThatLaunchesAProgramOrCarriesFiles() {
        var launching = aPdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
        var carrying = aPdf(1, pdf -> {
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            pdf.getDocumentCatalog().setNames(names);
        });
        var dynamic = aPdf(1, pdf -> pdf.getDocumentCatalog().getCOSObject().setItem(COSName.XFA, COSName.A));

        assertThat(refusal("so.pdf", launching)).isEqualTo(Reason.ACTIVE_CONTENT);
        assertThat(refusal("so.pdf", carrying)).isEqualTo(Reason.ACTIVE_CONTENT);
        assertThat(refusal("so.pdf", dynamic)).isEqualTo(Reason.ACTIVE_CONTENT);
    }

    @Test
    void refusesASmallPdfThatUnfoldsToMuch() throws IOException {
        var paper = new ByteArrayOutputStream();
        paper.write("%PDF-1.7\n1 0 obj <</Type/ObjStm/Filter/FlateDecode>> stream\n".getBytes(ISO_8859_1));
        paper.write(deflated(70 << 20));
        paper.write("\nendstream endobj\n%%EOF\n".getBytes(ISO_8859_1));

        assertThat(refusal("so.pdf", paper.toByteArray())).isEqualTo(Reason.INFLATED);
    }

    @Test
    void stopsReadingAnUploadThatDoesNotEnd() {
        var read = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };

        var refused = catchThrowableOfType(ScanRefused.class, () -> scans.take("lon.pdf", endless));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.arguments()).containsExactly("lon.pdf", 10L);
        assertThat(read[0]).isLessThan((10 << 20) + 20_000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Users\\mai\\Sổ BHXH.pdf | Sổ BHXH.pdf",
                "<script>alert(1)</script>.pdf | script.pdf",
                "invoice\u202Efdp.exe | invoicefdp.exe",
                "'  ' | scan",
                "a\tb.pdf | ab.pdf"
            })
    void keepsOnlyAHarmlessLabel(String typed, String label) {
        assertThat(FileName.of(typed).value()).isEqualTo(label);
    }

    @Test
    void shortensALongLabelButKeepsItsEnding() {
        assertThat(FileName.of("ă".repeat(300) + ".pdf").value()).hasSize(120).endsWith("ă.pdf");
        assertThat(FileName.of(null).value()).isEqualTo("scan");
    }

    @ParameterizedTest
    @EnumSource
    void namesTheFileAndTheRemedyForEachReason(Reason reason) {
        var refused = new ScanRefused(reason, "Sổ.pdf", 10L, 50L);

        assertThat(theMessages()
                        .getMessage(refused.messageKey(), refused.arguments().toArray(), Locale.forLanguageTag("vi")))
                .contains("\"Sổ.pdf\"")
                .contains("Hãy ");
    }

    private StoredScan take(String name, byte[] content) {
        return scans.take(name, new ByteArrayInputStream(content));
    }

    private Reason refusal(String name, byte[] content) {
        var refused = catchThrowableOfType(ScanRefused.class, () -> take(name, content));
        assertThat(refused).isNotNull();
        assertThat(refused.arguments()).startsWith(name);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return refused.reason();
    }

    private static void protect(PDDocument pdf, String password) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] aPngHeader(int width, int height) {
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(33)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] deflated(int zeros) {
        var deflater = new Deflater();
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
        return out.toByteArray();
    }
}
