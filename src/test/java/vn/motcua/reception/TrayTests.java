package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reception.Forms.linh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.DossierCode;

@AtTheCounter
class TrayTests {

    private final String ticket = UUID.randomUUID().toString();

    @Autowired
    WebApplicationContext context;

    @Autowired
    Counterside desk;

    @Autowired
    ParkedScans parked;

    @Autowired
    PhotoLinks links;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private Browser mai;
    private Browser telephone;

    @BeforeEach
    void open() {
        desk.open();
        mai = new Browser(context, desk.officer("mai"));
        telephone = Browser.ofStranger(context);
    }

    @Test
    void assignsDroppedFilesToPapersAndFilesThemWithTheDossier() {
        mai.send("/counter/tray", form().json(), photo("tray", "don.png"), photo("tray", "the.png"));
        var request = scan(0);
        var card = scan(1);

        var assigned = assign(request, "request14Hsb");
        assertThat(assigned)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"tick-request14Hsb\" checked", "don.png", "the.png")
                .containsPattern("name=\"papers\\[0]\\.scans\" value=\"" + request + "\"");
        assertThat(send(form().with("/papers/0/scans", "[\"" + request + "\"]")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Còn 1 tệp chưa gắn với giấy tờ nào");
        assign(card, "identityCard");
        var code = received(send(
                form().with("/papers/0/scans", "[\"" + request + "\"]").with("/papers/2/scans", "[\"" + card + "\"]")));

        assertThat(documents.of(code))
                .filteredOn(document -> document.kind() == DocumentKind.SCAN)
                .extracting(Document::paperKey)
                .containsExactlyInAnyOrder("request14Hsb", "identityCard");
    }

    @Test
    void takesPhotosOfATelephoneOnceAndTellsItNothing() {
        var token = token();

        assertThat(telephone.open("/photos/" + token))
                .hasStatusOk()
                .bodyText()
                .contains("Chụp hoặc chọn ảnh")
                .doesNotContain("Linh", ticket);
        assertThat(telephone.send("/photos/" + token, nothing(), photo("photos", "a.png"), photo("photos", "b.png")))
                .hasStatusOk()
                .bodyText()
                .contains("Đã gửi tới quầy");

        assertThat(mine()).hasSize(2);
        assertThat(telephone.send("/photos/" + token, nothing(), photo("photos", "c.png")))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("đã dùng hoặc đã hết hạn");
        assertThat(mine()).hasSize(2);
    }

    @Test
    void takesAScanOfThreeHundredPages() throws IOException {
        var scan = new MockMultipartFile("tray", "so.pdf", "application/pdf", pages(300));

        assertThat(mai.send("/counter/tray", form().json(), scan)).bodyText().contains("so.pdf, 300 trang");
    }

    @Test
    void saysWhatIsWrongWithADroppedFileThatIsNotWhatItSays() {
        var exe = new MockMultipartFile("tray", "don.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII));

        assertThat(mai.send("/counter/tray", form().json(), exe, photo("tray", "the.png")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("&quot;don.pdf&quot;", "the.png");

        assertThat(mine()).extracting(scan -> scan.file().name()).containsExactly("the.png");
    }

    @Test
    void assignsPagesOfOneScanToSeveralPapers() throws IOException {
        mai.send(
                "/counter/tray",
                form().json(),
                new MockMultipartFile("tray", "tap.pdf", "application/pdf", pages(300)));

        var assigned = assign(scan(0), "request14Hsb", "1-2, 5");
        assertThat(assigned).bodyText().contains("tap-1-2_5.pdf", "tap-3-4_6-300.pdf, 297 trang");
        assertThat(assign(scan(0), "identityCard", "298"))
                .bodyText()
                .contains("ghi số trang từ 1 đến 297")
                .contains("tap-3-4_6-300.pdf, 297 trang");
        assertThat(assign(scan(0), "identityCard", "")).bodyText().contains("tick-identityCard\" checked");

        assertThat(mine()).isEmpty();
    }

    @Test
    void keepsTwoTabsOfOneClerkApart() {
        mai.send("/counter/tray", form().json(), photo("tray", "don.png"));

        assertThat(send(linh().with("/ticket", "\"" + UUID.randomUUID() + "\"")))
                .hasStatus3xxRedirection();

        assertThat(mine()).hasSize(1);
        assertThat(send(form()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Còn 1 tệp");
    }

    @Test
    void keepsTheLinkOpenWhenAFileIsNotWhatItSays() {
        var token = token();
        var exe = new MockMultipartFile("photos", "a.jpg", "image/jpeg", "MZ".getBytes(StandardCharsets.US_ASCII));

        assertThat(telephone.send("/photos/" + token, nothing(), photo("photos", "b.png"), exe))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Chưa nhận tệp nào");

        assertThat(mine()).isEmpty();
        assertThat(telephone.open("/photos/" + token)).hasStatusOk();
    }

    @Test
    void closesALinkThatIsTooOldOrReplacedOrGuessed() {
        var replaced = token();
        var token = token();
        jdbc.sql(
                        "update photo_link set open_until = timestamp with time zone '2026-11-18 00:00:00+00' where used_at is null")
                .update();

        for (var one : new String[] {replaced, token, "AAAAAAAAAAAAAAAAAAAAAA"})
            assertThat(telephone.send("/photos/" + one, nothing(), photo("photos", "a.png")))
                    .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(mine()).isEmpty();
    }

    @Test
    void showsTheClerkACodeAndWhatHasArrivedOnly() {
        assertThat(mai.send("/counter/tray/photos", form().json()))
                .hasStatusOk()
                .bodyText()
                .contains("data:image/png;base64,", "Dùng một lần");
        assertThat(mai.send("/counter/tray/news", have("0"))).headers().hasValue("HX-Reswap", "none");
        mai.send("/counter/tray", form().json(), photo("tray", "don.png"));

        var news = mai.send("/counter/tray/news", have("0"));

        assertThat(news).headers().doesNotContainHeader("HX-Reswap");
        assertThat(news).bodyText().contains("don.png");
    }

    private Forms form() {
        return linh().with("/ticket", "\"" + ticket + "\"");
    }

    private JsonNode have(String number) {
        return form().with("/have", "\"" + number + "\"").json();
    }

    private MvcTestResult assign(String scan, String paper) {
        return assign(scan, paper, "");
    }

    private MvcTestResult assign(String scan, String paper, String pages) {
        var form = (ObjectNode) form().with("/papers/0/ticked", "\"no\"").json();
        form.put("scan", scan);
        form.put("to-" + scan, paper);
        form.put("pages-" + scan, pages);
        return mai.send("/counter/tray/assign", form);
    }

    private MvcTestResult send(Forms forms) {
        return mai.send("/counter", forms.json());
    }

    private String token() {
        return Acting.as(desk.officer("mai"), () -> links.open(ticket)).token();
    }

    private String scan(int at) {
        return mine().get(at).id();
    }

    private List<PaperRow.Scan> mine() {
        return Acting.as(desk.officer("mai"), () -> parked.tray(ticket));
    }

    private static JsonNode nothing() {
        return Forms.JSON.valueToTree(Map.of());
    }

    private static DossierCode received(MvcTestResult sent) {
        assertThat(sent).hasStatus3xxRedirection();
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());
        return new DossierCode(address.substring(address.lastIndexOf('/') + 1));
    }

    private static byte[] pages(int number) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < number; i++) document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Each photo is another: equal ones would be one document. */
    static MockMultipartFile photo(String part, String name) {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(name.charAt(0) % 40, 1, 0xffffff);
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return new MockMultipartFile(part, name, "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
