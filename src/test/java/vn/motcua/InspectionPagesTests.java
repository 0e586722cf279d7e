package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.inspection.VerifyPack;

/** From the order to the pack that is verified away from the house, in the browser. */
@WholeHouse
class InspectionPagesTests {

    private final Complaints complaints = new Complaints();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void end() {
        jdbc.sql("update inspection_session set ended_at = current_timestamp, ended_by_name = 'x', ended_because = 'x'"
                        + " where ended_at is null")
                .update();
    }

    @Test
    void goesFromTheOrderOverConfirmationAndSampleToAVerifiedPack() {
        var waiting = FilledHouse.by(programs).get("proposeDecision");
        var inspector = Person.signIn(Chromium.browser(), port, "lo.hanh").open("/inspections");
        inspector
                .type("number", "152/QĐ-BHXH")
                .type("reason", "Kiểm tra theo kế hoạch năm 2026")
                .press("Khai quyết định")
                .reads("Đợt kiểm tra bắt đầu khi Giám đốc xác nhận")
                .doesNotRead("Rút mẫu ngẫu nhiên");
        var session = inspector.page().url().replaceFirst(".*(/inspections/\\d+)$", "$1");

        var director = Person.signIn(Chromium.browser(), port, "trinh.bao").open("/inspections");
        director.follow("152/QĐ-BHXH").press("Xác nhận đợt kiểm tra").reads("Đang kiểm tra");
        inspector.open(session).type("size", "3").press("Ghi hạt giống").reads("Bây giờ rút mẫu được");
        inspector.press("Rút mẫu").reads("Đã rút mẫu.");
        look("inspection-sampled", inspector);

        assertThat(verify(pack(inspector))).contains("Gói nguyên vẹn", "3 hồ sơ");
        assertThat(inspector.force("/tasks/x/claim").status()).isEqualTo(403);
        inspector
                .open(session + "/dossiers/" + waiting)
                .type("reason", "Thiếu chữ ký ở trang 2.")
                .press("Ghi lại")
                .reads("Thiếu chữ ký ở trang 2.");
        look("inspection-dossier", inspector);
        director.open(session).reads("Lấy gói niêm phong").reads("Ghi nhận về hồ sơ");
    }

    private void look(String name, Person person) {
        complaints.hear(person.page());
        Eye.everywhere(person.page(), name);
        complaints.areNone(name);
    }

    private static Path pack(Person inspector) {
        var file = Path.of("target", "inspection-pack.zip");
        inspector
                .page()
                .waitForDownload(() -> inspector.follow("Tải gói niêm phong"))
                .saveAs(file);
        return file;
    }

    private static String verify(Path pack) {
        var said = new ByteArrayOutputStream();
        new VerifyPack(new PrintStream(said, true, StandardCharsets.UTF_8), Locale.forLanguageTag("vi"))
                .run(pack.toString(), "target/journal-key.pem");
        return said.toString(StandardCharsets.UTF_8);
    }
}
