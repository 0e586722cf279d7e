package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reception.Forms.linh;
import static vn.motcua.reception.Forms.nam;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Sheets;

@AtTheCounter
class CounterPagesTests {

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Counterside desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Sheets sheets;

    Browser mai;

    @BeforeEach
    void signIn() {
        desk.open();
        mai = new Browser(context, desk.officer("mai"));
    }

    @Test
    void showsTheCounterInVietnameseAndInEnglish() {
        assertThat(mai.open("/counter"))
                .hasStatusOk()
                .bodyText()
                .contains("Tiếp nhận hồ sơ", "Đơn đề nghị hưởng, mẫu 14-HSB", "30/11/2026", "Còn thiếu");
        assertThat(mai.open("/counter?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Take in a dossier", "Request, form 14-HSB")
                .doesNotContain("??");
    }

    @Test
    void isClosedToOtherDepartments() {
        var hung = new Browser(context, desk.officer("hung"));

        assertThat(hung.open("/counter")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(hung.open("/supplements")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void takesADossierInWithItsScansAndShowsTheSlip() {
        var sent = send(linh(), scan("scan.request14Hsb", "don.png"));

        var code = received(sent);
        assertThat(dossiers.get(code).state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(documents.of(code))
                .extracting(Document::kind, Document::paperKey)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(DocumentKind.SCAN, "request14Hsb"),
                        org.assertj.core.api.Assertions.tuple(DocumentKind.RECEIPT, null));
        assertThat(mai.open("/counter/received/" + code))
                .hasStatusOk()
                .bodyText()
                .contains(code.value(), "30/11/2026 17:00", "/documents/", "Giấy tiếp nhận hồ sơ");
    }

    @Test
    void keepsEverythingTypedAndScannedWhenSomethingIsWrong() {
        var sent = send(
                nam().with("/person/phone", "\"12\"")
                        .with("/person/name", "\"<script>x</script>\"")
                        .with("/papers/0/note", "\"thiếu chữ ký\""),
                scan("scan.request14Hsb", "don.png"));

        assertThat(sent)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "Số điện thoại không đúng dạng",
                        "Họ và tên chỉ gồm chữ cái",
                        "&lt;script&gt;x&lt;/script&gt;",
                        "value=\"12\"",
                        "112/2026",
                        "thiếu chữ ký",
                        "don.png",
                        "8800 1122 3344")
                .doesNotContain("<script>x");
        assertThat(text(sent)).containsPattern("name=\"papers\\[0]\\.scans\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void filesAScanThatWasChosenBeforeTheMistake() {
        var first = send(linh().with("/person/phone", "\"12\""), scan("scan.request14Hsb", "don.png"));
        var parked = first(first, "name=\"papers\\[0]\\.scans\" value=\"([0-9a-f-]{36})\"");

        var code = received(send(linh().with("/papers/0/scans", "[\"" + parked + "\"]")));

        assertThat(documents.of(code)).extracting(Document::title).contains("don.png");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        var exe = new MockMultipartFile(
                "scan.request14Hsb", "don.pdf", "application/pdf", "MZ not a pdf".getBytes(StandardCharsets.US_ASCII));

        var sent = send(linh(), exe);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("don.pdf", "Đặng Thị Mỹ Linh");
    }

    @Test
    void makesOneDossierOfAFormSentTwice() {
        var ticket = linh().with("/ticket", "\"one-form\"");

        var code = received(mai.send("/counter", ticket.json()));

        assertThat(received(mai.send("/counter", ticket.json()))).isEqualTo(code);
    }

    @Test
    void leavesAPaperOutWhoseBoxIsEmpty() {
        var sent = send(linh().with("/papers/0/ticked", "\"no\"").with("/intake", "\"accept\""));

        assertThat(sent)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Còn thiếu: Đơn đề nghị hưởng, mẫu 14-HSB");
        assertThat(dossiers.get(received(
                                send(linh().with("/papers/0/ticked", "\"no\"").with("/intake", "\"supplement\""))))
                        .state())
                .isEqualTo(DossierState.AWAITING_SUPPLEMENT);
    }

    @Test
    void listsThePapersOfTheGroundAndKeepsTheTicks() {
        var papers = mai.send(
                "/counter/papers", linh().with("/ground", "\"DISEASE\"").json());

        assertThat(papers)
                .hasStatusOk()
                .bodyText()
                .contains("Tóm tắt hồ sơ bệnh án", "id=\"tick-request14Hsb\" checked");
    }

    @Test
    void asksOnlyWhatAnotherProcedureNeeds() {
        var details = mai.send(
                "/counter/details",
                linh().with("/procedure", "\"funeral\"")
                        .with("/conditions", "[\"pensioner\"]")
                        .json());

        assertThat(details)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"condition-pensioner\"",
                        "name=\"relative.name\"",
                        "value=\"RELATIVE\" selected",
                        "tick-deathCertificate",
                        "hx-swap-oob")
                .doesNotContain("tick-insuranceBook", "id=\"ground\"", "value=\"PERSON\"", "employer.name");
        assertThat(details).headers().hasValue("HX-Trigger-After-Settle", "papers-listed");
    }

    @Test
    void opensTheCounterOnAProcedure() {
        assertThat(mai.open("/counter?procedure=suspension"))
                .hasStatusOk()
                .bodyText()
                .contains("Xuất cảnh trái phép", "tick-suspensionBasis");
    }

    @Test
    void warnsBeforehandOfWhatWasSettledAndGrantedBefore() {
        var before = mai.send(
                "/counter/preview",
                linh().with("/person/insuranceNumber", "\"9910084413\"").json());
        var nothing = mai.send("/counter/preview", linh().json());
        var noBenefit = mai.send(
                "/counter/preview",
                linh().with("/person/insuranceNumber", "\"9910084413\"")
                        .with("/procedure", "\"participant-data\"")
                        .json());

        assertThat(before)
                .bodyText()
                .contains(
                        "không giải quyết lần nữa: 9/QĐ-BHXH, G12.099-261101-0001",
                        "thời gian đó không tính lại: 44/QĐ-BHXH, BHXH tỉnh Sông Thao");
        var silent = mai.send(
                "/counter/preview",
                linh().with("/person/insuranceNumber", "\"9910084414\"").json());
        assertThat(nothing).bodyText().doesNotContain("QĐ-BHXH", "chưa trả lời");
        assertThat(silent).bodyText().contains("Cơ sở dữ liệu thu chưa trả lời");
        assertThat(noBenefit).bodyText().doesNotContain("QĐ-BHXH");
    }

    @Test
    void previewsTheSlipAndTheDueDate() {
        var preview = mai.send(
                "/counter/preview",
                linh().with("/person/idNumber", "\"099090012846\"").json());

        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("30/11/2026", "Đặng Thị Mỹ Linh", "Đủ thành phần hồ sơ", "không khớp giới tính", "24/11");
    }

    @Test
    void fillsInAPersonTheRegisterKnows() {
        var found = mai.send(
                "/counter/person",
                linh().with("/q", "\"9910084412\"").with("/person/name", "\"\"").json());

        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains("Khớp 1 người", "value=\"Đặng Thị Mỹ Linh\"", "value=\"22/08/1990\"", "name=\"book\"");
        assertThat(found).headers().hasValue("HX-Trigger-After-Settle", "person-known");
    }

    @Test
    void fillsInWhatTheCardSaysAndShowsWhereTheRegisterDiffers() {
        var found = mai.send(
                "/counter/person",
                linh().with(
                                "/q",
                                "\"099190012846|271234567|Đặng Thị Mỹ Lịnh|23081990|Nữ|Tổ 9, phường Bến Tre|10052021\"")
                        .with("/payee/accountHolder", "\"\"")
                        .with("/person/address", "\"\"")
                        .json());

        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Họ và tên: thẻ ghi Đặng Thị Mỹ Lịnh, dữ liệu thu ghi Đặng Thị Mỹ Linh",
                        "Ngày sinh: thẻ ghi 23/08/1990, dữ liệu thu ghi 22/08/1990",
                        "Số cũ 271234567",
                        "Cấp ngày 10/05/2021",
                        "value=\"Đặng Thị Mỹ Lịnh\"",
                        "value=\"9910084412\"",
                        "value=\"Tổ 9, phường Bến Tre\"",
                        "value=\"DANG THI MY LINH\"");
    }

    @Test
    void keepsTheScannedCardInTheDossier() {
        var card = "099190012846|271234567|Đặng Thị Mỹ Linh|22081990|Nữ|Tổ 9, Bến Đá|10052021";

        var code = received(send(linh().with("/card", "\"" + card + "\"")));

        assertThat(sheets.get(code, IdentityCard.class).oldNumber()).isEqualTo("271234567");
        assertThat(send(linh().with("/card", "\"" + card + "\"").with("/person/idNumber", "\"099190012847\"")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("khác số trên thẻ đã quét (099190012846)");
        assertThat(send(linh().with("/card", "\"099190012846|\"")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Mã trên thẻ căn cước không đọc được");
    }

    @Test
    void makesOneDossierOfAFormSentTwiceAtOnce() {
        var ticket = linh().with("/ticket", "\"" + java.util.UUID.randomUUID() + "\"");
        var other = new Browser(context, desk.officer("mai"));

        var first = CompletableFuture.supplyAsync(() -> received(mai.send("/counter", ticket.json())));
        var second = CompletableFuture.supplyAsync(() -> received(other.send("/counter", ticket.json())));

        assertThat(first.join()).isEqualTo(second.join());
    }

    @Test
    void goesOnInAnotherBrowserWhereThePowerFailed() {
        var half = linh().with("/person/phone", "\"\"").with("/ticket", "\"power-failed\"");
        mai.send("/counter/preview", half.json());
        var elsewhere = new Browser(context, desk.officer("mai"));

        assertThat(elsewhere.open("/counter")).bodyText().contains("Hồ sơ đang ghi dở", "draft=power-failed");
        assertThat(elsewhere.open("/counter?draft=power-failed"))
                .bodyText()
                .contains(
                        "name=\"ticket\" value=\"power-failed\"", "8800 1122 3344", "id=\"tick-request14Hsb\" checked");
        received(elsewhere.send(
                "/counter", linh().with("/ticket", "\"power-failed\"").json()));
        assertThat(mai.open("/counter")).bodyText().doesNotContain("draft=power-failed");
    }

    @Test
    void leadsFromTheQrCodeOfAReceiptToItsDossier() {
        var code = received(send(linh()));

        var scanned = mai.send(
                "/counter/person",
                linh().with("/q", "\"" + code + " /dossiers/" + code + "\"").json());

        assertThat(scanned).headers().hasValue("HX-Redirect", "/dossiers/" + code);
    }

    @Test
    void dropsADraftThatNobodyWillFinish() {
        mai.send("/counter/preview", linh().with("/ticket", "\"dropped\"").json());

        mai.send("/counter/drafts/drop", Forms.JSON.valueToTree(Map.of("ticket", "dropped")));

        assertThat(mai.open("/counter")).bodyText().doesNotContain("draft=dropped");
    }

    @Test
    void copiesAnEarlierDossierButNotItsPapers() {
        var code = received(send(nam().with("/payee/bankName", "\"NH Bến Tre\"")));

        assertThat(mai.open("/counter?copy=" + code))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Chép từ hồ sơ " + code,
                        "value=\"Đặng Thị Mỹ Linh\"",
                        "Đặng Ho&agrave;i Nam",
                        "value=\"112/2026\"",
                        "value=\"NH Bến Tre\"",
                        "name=\"ticket\"")
                .doesNotContain("id=\"tick-request14Hsb\" checked");
        assertThat(mai.open("/counter?copy=G12.099.01-260101-0001")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void offersThePeopleOfOneNameAndKeepsWhatWasTyped() {
        var found = mai.send("/counter/person", linh().with("/q", "\"linh\"").json());
        var none = mai.send("/counter/person", linh().with("/q", "\"nobody\"").json());

        assertThat(found).hasStatusOk().bodyText().contains("name=\"pick\"", "9910084412", "9910084413");
        assertThat(none).hasStatusOk().bodyText().contains("Không có trong dữ liệu thu", "0900 000 318");
    }

    @Test
    void recordsAPaperBroughtLater() {
        var code = received(send(linh().with("/papers/0/ticked", "\"no\"").with("/intake", "\"supplement\"")));

        assertThat(mai.open("/supplements")).hasStatusOk().bodyText().contains(code.value(), "18/12/2026 17:00");
        assertThat(mai.open("/supplements/" + code)).hasStatusOk().bodyText().contains("chưa nhận");
        assertThat(mai.send("/supplements/" + code, Forms.papers("no"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        var recorded = mai.send("/supplements/" + code, Forms.papers("no,yes"), scan("scan.request14Hsb", "don.png"));

        assertThat(recorded).hasStatus3xxRedirection();
        assertThat(dossiers.get(code).state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(documents.of(code)).extracting(Document::kind).contains(DocumentKind.SCAN);
    }

    @Test
    void withdrawsADossierWithAReasonOnly() {
        var code = received(send(linh()));

        assertThat(mai.send("/supplements/withdrawal", Forms.withdrawal(code.value(), "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Chưa ghi lý do", code.value());
        assertThat(mai.send("/supplements/withdrawal", Forms.withdrawal("G12.099.01-260101-0001", "Không hưởng nữa")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Không có hồ sơ này");
        assertThat(mai.send("/supplements/withdrawal", Forms.withdrawal(code.value(), "Không hưởng nữa")))
                .hasStatus3xxRedirection();
        assertThat(dossiers.get(code).state()).isEqualTo(DossierState.WITHDRAWN);
    }

    private MvcTestResult send(Forms forms, MockMultipartFile... files) {
        return mai.send(
                "/counter",
                forms.with("/ticket", "\"" + java.util.UUID.randomUUID() + "\"").json(),
                files);
    }

    private static MockMultipartFile scan(String part, String name) {
        return new MockMultipartFile(part, name, "image/png", PNG);
    }

    private static DossierCode received(MvcTestResult sent) {
        assertThat(sent).hasStatus3xxRedirection();
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());
        return new DossierCode(address.substring(address.lastIndexOf('/') + 1));
    }

    private static String first(MvcTestResult page, String pattern) {
        var match = Pattern.compile(pattern).matcher(text(page));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
