package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guard in a browser: what a dossier waits for, decided where it is shown, and read above the signature. */
@WholeHouse
class GuardPagesTests {

    private static final String PAID_TWICE = "9910016440";
    private static final String NAMESAKE = "9910017262";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @Test
    void holdsADossierUntilTheOfficeThatPaidHasAnsweredAndShowsTheAnswerToTheDirector() throws IOException {
        var errands = new Errands(programs);
        var person = errands.contributor(PAID_TWICE);
        settledBefore(errands, person, person.get("idNumber").asText(), "9900000101");
        var code = errands.bring(errands.receive(PAID_TWICE, "CASH", "ORIGINAL"), "askPayingOffice");

        var officer = Person.signIn(Chromium.browser(), port, "pham.huy").open(taskOf(errands, code));
        officer.press("Nhận việc").reads("9900000101").reads("2214/QĐ-BHXH").reads("BHXH tỉnh Sông Thao");
        Eye.everywhere(officer.page(), "guard-office");
        var letter = officer.main().locator("a[href$='/controls/letter/0']").getAttribute("href");
        assertThat(officer.page().request().get(officer.house() + letter).text())
                .startsWith("%PDF");
        officer.tick("Đã ghi trả lời").press("Đã có trả lời, tính lại").reads("Chưa ghi trả lời của cơ quan BHXH");
        officer.open(taskOf(errands, code))
                .press("Ghi kết luận")
                .reads("Chọn một kết luận")
                .reads("Ghi số văn bản");
        Eye.everywhere(officer.page(), "guard-refused");
        answer(officer);
        officer.press("Ghi kết luận").reads("Đã ghi kết luận").reads("310/BHXH-CĐ");
        officer.tick("Đã ghi trả lời").press("Đã có trả lời, tính lại");
        errands.bring(code, "signDecision");
        var director = Person.signIn(Chromium.browser(), port, "trinh.bao")
                .open("/signing/" + errands.task(code).get("id").asText());

        director.reads("Cùng một người, loại các tháng đã hưởng").reads("Sông Thao xác nhận theo phiếu chi");
        Eye.everywhere(director.page(), "guard-signing");
        director.type("password", Person.PASSWORD).press("Ký văn bản này").reads("Đã ký");
        assertThat(officer.open("/dossiers/" + code).document("310/BHXH-CĐ")).isNotEmpty();
        officer.page().context().close();
        director.page().context().close();
    }

    @Test
    void asksForADecisionAboutANamesakeBeforeAnythingIsProposed() {
        var errands = new Errands(programs);
        var person = errands.contributor(NAMESAKE);
        settledBefore(errands, person, "099085100778", "9900000102");
        var code = errands.bring(errands.receive(NAMESAKE, "CASH", "ORIGINAL"), "proposeDecision");
        var officer = Person.signIn(Chromium.browser(), port, "pham.huy").open(taskOf(errands, code));

        officer.press("Nhận việc").type("opinion", "Đủ điều kiện, đề nghị giải quyết.");
        propose(officer).reads("Chưa xác nhận có phải cùng một người không");
        officer.main().getByLabel("Người khác").check();
        officer.type("C3-0-reason", "Khác số định danh và nơi sinh")
                .press("Ghi kết luận")
                .reads("Đã ghi kết luận");
        Eye.everywhere(officer.page(), "guard-candidate");
        officer.type("opinion", "Đủ điều kiện, đề nghị giải quyết.");
        propose(officer);

        assertThat(errands.task(code).get("step").asText()).isEqualTo("reviewProposal");
        officer.page().context().close();
    }

    private static Person propose(Person officer) {
        return officer.tick("Đã xem giấy tờ và đơn đề nghị")
                .tick("Đã xem kết quả các kiểm soát")
                .press("Trình Trưởng phòng");
    }

    private static void answer(Person officer) throws IOException {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", image);
        officer.main()
                .getByLabel("Cùng một người, loại các tháng đã hưởng", new Locator.GetByLabelOptions().setExact(true))
                .check();
        officer.type("C4-0-answerNumber", "310/BHXH-CĐ")
                .type("C4-0-answeredOn", LocalDate.now().toString())
                .type("C4-0-answeredBy", "BHXH tỉnh Sông Thao, bà Hoa")
                .type("C4-0-reason", "Sông Thao xác nhận theo phiếu chi");
        officer.page()
                .locator("#C4-0-scan")
                .setInputFiles(new FilePayload("tra-loi.png", "image/png", image.toByteArray()));
    }

    private static String taskOf(Errands errands, String code) {
        return "/tasks/" + errands.task(code).get("id").asText();
    }

    private static void settledBefore(Errands errands, JsonNode person, String idNumber, String number) {
        var settlement = Map.of(
                "decision",
                "2214/QĐ-BHXH",
                "office",
                "BHXH tỉnh Sông Thao",
                "insuranceNumber",
                number,
                "idNumber",
                idNumber,
                "name",
                person.get("name").asText(),
                "birthDate",
                person.get("birthDate").asText(),
                "from",
                "2008-01",
                "to",
                "2009-12",
                "amount",
                18_450_000,
                "settledOn",
                "2019-05-14");
        errands.post("vu.nhung", "/api/earlier-settlements", Map.of("settlements", List.of(settlement)));
    }
}
