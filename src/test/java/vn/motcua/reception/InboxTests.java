package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.reception.Forms.linh;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.journey.FormRefused;
import vn.motcua.reception.InboxApi.Laid;
import vn.motcua.reception.InboxApi.Online;

@AtTheCounter
class InboxTests {

    private static final Instant MONDAY = Instant.parse("2026-11-15T17:00:00Z");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Counterside desk;

    @Autowired
    InboxApi portal;

    @Autowired
    InboxBook book;

    @Autowired
    ParkedScans parked;

    @Autowired
    Dossiers dossiers;

    private Browser mai;

    @BeforeEach
    void open() {
        desk.open();
        mai = new Browser(context, desk.officer("mai"));
    }

    @Test
    void letsPostAndOnlineWaitInOneListTheFirstToBeAnsweredOnTop() {
        record("Trịnh Thị Bưu", "17/11/2026", "RH 100 VN");
        lay("DVC-100", "Hoàng Văn Mạng");

        assertThat(mai.open("/inbox"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Trịnh Thị Bưu", "RH 100 VN", "6 tờ", "Quá hạn trả lời", "Hoàng Văn Mạng", "DVC-100");
    }

    @Test
    void listsWhatProgramsHaveFiledBesides() {
        var code = Acting.as(desk.officer("mai"), () -> context.getBean(Counter.class)
                        .register(linh().with("/channel", "\"ONLINE\"").form()))
                .code();

        assertThat(mai.open("/inbox")).bodyText().contains("Đã có mã, chờ xem xét", "/dossiers/" + code);
    }

    @Test
    void opensMailAtTheCounterAndCountsTheTimeFromItsArrival() {
        record("Đặng Thị Mỹ Linh", "16/11/2026", "RH 101 VN");
        var ticket = opened("POST", "RH 101 VN");

        assertThat(mai.open("/counter?draft=" + ticket))
                .bodyText()
                .contains("value=\"Đặng Thị Mỹ Linh\"")
                .containsPattern("value=\"POST\" selected");
        var code = received(ticket, "POST");

        assertThat(dossiers.get(code))
                .satisfies(dossier -> assertThat(dossier.state()).isEqualTo(DossierState.ACCEPTED))
                .satisfies(dossier -> assertThat(dossier.acceptedAt()).isEqualTo(MONDAY))
                .satisfies(dossier -> assertThat(dossier.dueAt()).isBefore(Instant.parse("2026-11-30T10:00:00Z")));
        assertThat(mai.open("/inbox")).bodyText().doesNotContain("RH 101 VN");
    }

    @Test
    void opensAnOnlineSubmissionWithEverythingFilledInAndRefusesItInWriting() {
        lay("DVC-102", "Đặng Thị Mỹ Linh");
        var ticket = opened("ONLINE", "DVC-102");
        assertThat(mai.open("/counter?draft=" + ticket)).bodyText().contains("value=\"099190012846\"");

        var sent = mai.send(
                "/counter",
                linh().with("/channel", "\"ONLINE\"")
                        .with("/ticket", "\"" + ticket + "\"")
                        .with("/intake", "\"refuse\"")
                        .with("/reason", "\"Đang đóng BHXH bắt buộc\"")
                        .json());

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(mai.open("/inbox")).bodyText().doesNotContain("DVC-102");
    }

    @Test
    void isTheSameSubmissionHoweverOftenThePortalHandsItIn() {
        assertThat(lay("DVC-103", "Lưu Thị Lặp")).isEqualTo(lay("DVC-103", "Lưu Thị Lặp"));

        record("Lưu Thị Lặp", "17/11/2026", "RH 103 VN");
        assertThat(mai.send("/inbox", mail("Lưu Thị Lặp", "17/11/2026", "RH 103 VN")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Số hiệu này đã được ghi", "value=\"Lưu Thị Lặp\"");
    }

    @Test
    void laysThePortalsScansInTheTrayOfWhoeverOpensTheSubmission() {
        var item = lay("DVC-105", "Đặng Thị Mỹ Linh").item();
        as(() -> portal.attach(item, scan("don.png")));
        as(() -> portal.attach(item, scan("don.png")));
        assertThat(mai.open("/inbox")).bodyText().contains("DVC-105 · 1 tệp");

        var ticket = opened("ONLINE", "DVC-105");
        opened("ONLINE", "DVC-105");

        assertThat(mai.open("/counter?draft=" + ticket)).bodyText().contains("don.png");
        assertThat(as(() -> parked.tray(ticket))).hasSize(1);
    }

    @Test
    void takesNoScansForWhatIsAnswered() {
        var item = lay("DVC-106", "Đặng Thị Mỹ Linh").item();
        mai.send("/inbox/" + item + "/aside", Forms.JSON.valueToTree(Map.of("reason", "Nộp trùng")));
        var scan = scan("don.png");

        assertThat(catchThrowableOfType(ErrorResponseException.class, () -> as(() -> portal.attach(item, scan)))
                        .getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void putsAsideWhatIsNoDossierForAReasonAlone() {
        record("Quảng cáo", "17/11/2026", "RH 104 VN");
        var item = Objects.requireNonNull(InboxItem.of(ticket("POST", "RH 104 VN")));
        var ticket = opened("POST", "RH 104 VN");

        mai.send("/inbox/" + item + "/aside", Forms.JSON.valueToTree(Map.of("reason", "")));
        assertThat(mai.open("/inbox")).bodyText().contains("RH 104 VN");
        mai.send("/inbox/" + item + "/aside", Forms.JSON.valueToTree(Map.of("reason", "Thư quảng cáo")));

        assertThat(mai.open("/inbox")).bodyText().doesNotContain("RH 104 VN");
        assertThat(mai.send("/counter", form(ticket, "POST")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("đã được người khác xử lý");
    }

    @Test
    void namesEveryFieldOfMailThatCannotBe() {
        assertThat(mai.send("/inbox", mail("", "31/11/2026", "#")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Chưa ghi người gửi", "Ngày đến không có trong lịch", "Số hiệu gồm chữ");
        assertThat(catchThrowableOfType(FormRefused.class, () -> lay("", "")).faults())
                .hasSize(2);
    }

    private void record(String sender, String day, String reference) {
        assertThat(mai.send("/inbox", mail(sender, day, reference))).hasStatus3xxRedirection();
    }

    private static JsonNode mail(String sender, String day, String reference) {
        return Forms.JSON.valueToTree(Map.of(
                "sender", sender, "arrivedOn", day, "sheets", "6", "reference", reference, "procedure", "one-time"));
    }

    private Laid lay(String reference, String sender) {
        return as(() -> portal.lay(new Online(reference, sender, linh().form())).getBody());
    }

    private String ticket(String channel, String reference) {
        return book.find(Counterside.BEN_DA, channel, reference).orElseThrow().ticket();
    }

    private String opened(String channel, String reference) {
        var ticket = ticket(channel, reference);
        assertThat(mai.send("/inbox/" + InboxItem.of(ticket) + "/open", Forms.JSON.valueToTree(Map.of())))
                .hasRedirectedUrl("/counter?draft=" + ticket);
        return ticket;
    }

    private DossierCode received(String ticket, String channel) {
        var sent = mai.send("/counter", form(ticket, channel));
        assertThat(sent).hasStatus3xxRedirection();
        var place = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        return new DossierCode(place.substring(place.lastIndexOf('/') + 1));
    }

    private static JsonNode form(String ticket, String channel) {
        return linh().with("/channel", "\"" + channel + "\"")
                .with("/ticket", "\"" + ticket + "\"")
                .json();
    }

    private static MultiValueMap<String, MultipartFile> scan(String name) {
        var files = new LinkedMultiValueMap<String, MultipartFile>();
        files.add("request14Hsb", TrayTests.photo("request14Hsb", name));
        return files;
    }

    private <T> T as(Supplier<T> work) {
        return Acting.as(desk.officer("mai"), work);
    }
}
