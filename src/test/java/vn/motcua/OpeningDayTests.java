package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;
import vn.motcua.finance.BankTalk;

/** The day the house opens, in a browser: whole stories by real pages, one person for each duty, in a house of their own. */
@WholeHouse
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:opening-day;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "motcua.files=target/opening-day"
        })
class OpeningDayTests {

    private static final String HA = "9910556120";
    private static final String STILL_CONTRIBUTING = "9910000137";
    private static final String SOMEBODY = "9910000822";

    private final Map<String, Person> people = new HashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TestRestTemplate programs;

    @AfterEach
    void goHome() {
        people.values().forEach(person -> person.page().context().close());
    }

    @Test
    void carriesADossierFromTheCounterToTheArchive() throws IOException {
        var code = new Counter(person("le.mai"))
                .fill(contributor(HA))
                .papers("request14Hsb", "insuranceBook", "identityCard")
                .accept();
        assertThat(new Counter(person("le.mai")).receipt()).startsWith("%PDF");

        var history = new Desk(person("ngo.tran"), code).task();
        new Desk(person("vu.nhung"), code).hasNothing().isRefused(history, "Việc này dành cho");
        new Desk(person("ngo.tran"), code)
                .take("Xác nhận quá trình đóng")
                .tick("Xác nhận quá trình đóng")
                .finish("Ghi kết luận");
        new Desk(person("pham.huy"), code)
                .take("Đề xuất quyết định hưởng")
                .reads("39.216.407")
                .type("opinion", "Đủ điều kiện, đề nghị giải quyết theo tính toán.")
                .tick("Đã xem giấy tờ và đơn đề nghị")
                .tick("Đã xem kết quả các kiểm soát")
                .finish("Trình Trưởng phòng");
        new Desk(person("pham.huy"), code).hasNothing();
        new Desk(person("vu.nhung"), code)
                .take("Soát xét kết quả đề xuất")
                .tick("Đồng ý, trình Giám đốc ký")
                .finish("Ghi ý kiến soát xét");
        new Signing(person("trinh.bao"))
                .open("Nguyễn Thị Thu Hà")
                .reads("39.216.407")
                .sign();
        new Desk(person("do.ngan"), code)
                .take("Trình lệnh chi")
                .tick("Đã đối chiếu người nhận, số tiền và tài khoản với quyết định")
                .finish("Trình duyệt chi");
        new Desk(person("lam.vinh"), code)
                .take("Duyệt lệnh chi")
                .tick("Duyệt chi")
                .finish("Ghi ý kiến duyệt chi");
        new Payments(person("do.ngan")).pay();
        new Desk(person("tran.phuc"), code)
                .take("Trao kết quả")
                .type("receivedBy", "Nguyễn Thị Thu Hà")
                .type("receiverIdNumber", "099185012846")
                .tick("Ký nhận tại quầy")
                .finish("Trao kết quả");
        new Desk(person("cao.dung"), code)
                .take("Xếp hồ sơ vào kho lưu trữ")
                .type("retentionYears", "70")
                .type("shelf", "Kho 1, giá 4, hộp 12")
                .finish("Nhập kho");

        person("cao.dung")
                .open("/archive")
                .type("typed", "nguyen thi thu ha")
                .press("Tìm")
                .reads(code)
                .reads("Kho 1, giá 4, hộp 12");
        person("cao.dung").open("/dossiers/" + code).reads("Đã lưu trữ").reads("Chi trả: đã chi");
        aStranger().verifies(person("tran.phuc").open("/dossiers/" + code).document("Quyết định"));
    }

    @Test
    void answersInWritingWhoeverIsNotEntitled() {
        hireSomebodyWithTwoRoles();
        var code = new Counter(person("dang.yen"))
                .fill(contributor(STILL_CONTRIBUTING))
                .papers("request14Hsb", "insuranceBook", "identityCard")
                .accept();
        new Desk(person("ngo.tran"), code)
                .take("Xác nhận quá trình đóng")
                .tick("Xác nhận quá trình đóng")
                .finish("Ghi kết luận");

        var proposal = new Desk(person("pham.huy"), code).task();
        new Desk(person("dang.yen"), code).isRefused(proposal, "Bạn đã làm phần");
        new Desk(person("pham.huy"), code)
                .take("Đề xuất từ chối hưởng")
                .reads("Không đủ điều kiện")
                .type("opinion", "Còn đang đóng, chưa đủ điều kiện.")
                .tick("Đã xem giấy tờ và đơn đề nghị")
                .tick("Đã xem kết quả các kiểm soát")
                .finish("Trình Trưởng phòng");
        new Desk(person("vu.nhung"), code)
                .take("Soát xét kết quả đề xuất")
                .tick("Đồng ý, trình Giám đốc ký")
                .finish("Ghi ý kiến soát xét");
        new Signing(person("trinh.bao"))
                .open(code.substring(code.indexOf('-') + 1))
                .sign();

        person("tran.phuc").open("/dossiers/" + code).reads("Đã có kết quả").reads("Văn bản từ chối");
    }

    @Test
    void asksForWhatIsMissingAndGoesOnWhenItCame() {
        var code = new Counter(person("le.mai"))
                .fill(contributor(SOMEBODY))
                .papers("insuranceBook", "identityCard")
                .askForMore("Chưa có đơn đề nghị.");

        person("le.mai")
                .reads("Đã yêu cầu bổ sung")
                .open("/supplements/" + code)
                .tick("Đơn đề nghị hưởng, mẫu 14-HSB")
                .press("Ghi nhận bổ sung")
                .reads("Đã ghi nhận giấy tờ bổ sung của hồ sơ " + code);

        person("le.mai").open("/dossiers/" + code).reads("Đã tiếp nhận");
        new Desk(person("ngo.tran"), code).take("Xác nhận quá trình đóng");
    }

    private Stranger aStranger() {
        return new Stranger(Chromium.browser().newContext().newPage(), "http://localhost:" + port);
    }

    private Person person(String account) {
        return people.computeIfAbsent(account, name -> Person.signIn(Chromium.browser(), port, name));
    }

    private JsonNode contributor(String number) {
        return new Errands(programs).contributor(number);
    }

    private void hireSomebodyWithTwoRoles() {
        accounts.open("dang.yen", "Đặng Hải Yến", Person.PASSWORD);
        for (var role : new Role[] {Role.RECEPTION_CLERK, Role.BENEFITS_OFFICER})
            accounts.grant("dang.yen", role, "P", LocalDate.of(2026, 1, 1), null);
    }

    /** Somebody without an account who holds a paper of the agency. */
    private record Stranger(Page page, String house) {

        void verifies(byte[] paper) {
            page.navigate(house + "/verify");
            page.locator("#file").setInputFiles(new FilePayload("quyet-dinh.pdf", "application/pdf", paper));
            page.locator("#main button").click();
            assertThat(page.locator("#main"))
                    .containsText(Pattern.compile("Hợp lệ.*Quyết định.*Trịnh Văn Bảo", Pattern.DOTALL));
            assertThat(page.locator("#main")).not().containsText("Nguyễn Thị Thu Hà");
            page.context().close();
        }
    }

    /** Where dossiers come in. */
    private record Counter(Person clerk) {

        private static final Pattern CODE = Pattern.compile(".*/counter/received/(.+)");

        Counter fill(JsonNode person) {
            clerk.open("/counter");
            for (var field : List.of("name", "birthDate", "idNumber", "insuranceNumber", "phone", "address"))
                clerk.type("person." + field, person.get(field).asText());
            clerk.page()
                    .locator("[id='person.sex']")
                    .selectOption(person.get("sex").asText());
            clerk.type("payee.accountNumber", "8800700144201")
                    .type("payee.bankName", "Ngân hàng Lúa Vàng")
                    .type("payee.accountHolder", person.get("name").asText());
            return this;
        }

        Counter papers(String... keys) {
            for (var key : keys) clerk.page().locator("#tick-" + key).check();
            return this;
        }

        String accept() {
            clerk.press("Tiếp nhận và in phiếu").reads("Hồ sơ đã được tiếp nhận");
            return code();
        }

        String askForMore(String reason) {
            clerk.main().locator("details.reasoned summary").click();
            clerk.type("reason", reason).press("Yêu cầu bổ sung").reads("Mã hồ sơ");
            return code();
        }

        String receipt() {
            var link = clerk.main().locator("a[href^='/documents/']").first().getAttribute("href");
            return new String(clerk.page().request().get(clerk.house() + link).body(), 0, 4, StandardCharsets.US_ASCII);
        }

        private String code() {
            clerk.page().waitForURL(CODE);
            return CODE.matcher(clerk.page().url()).replaceFirst("$1");
        }
    }

    /** The desk of whoever works on a dossier by its form. */
    private record Desk(Person officer, String code) {

        Desk hasNothing() {
            officer.open("/tasks?scope=free").doesNotRead(code);
            officer.open("/tasks").doesNotRead(code);
            return this;
        }

        String task() {
            officer.awaits("/tasks?scope=free", code);
            var link = officer.main()
                    .locator("tr", new Locator.LocatorOptions().setHasText(code))
                    .locator("a.name");
            return link.getAttribute("href").replaceFirst("/desk$", "");
        }

        Desk isRefused(String task, String why) {
            officer.open(task);
            assertThat(officer.main().locator("[data-act=main]")).hasCount(0);
            assertThat(officer.force(task + "/claim").text()).contains(why);
            assertThat(officer.force(task + "/complete").status()).isEqualTo(403);
            return this;
        }

        Desk take(String step) {
            officer.open(task()).press("Nhận việc").reads(step);
            return this;
        }

        Desk reads(String words) {
            officer.reads(words);
            return this;
        }

        Desk type(String field, String text) {
            officer.type(field, text);
            return this;
        }

        Desk tick(String words) {
            officer.tick(words);
            return this;
        }

        void finish(String act) {
            officer.press(act).reads("Đã ghi. Hồ sơ chuyển sang bước sau.");
        }
    }

    /** The director's desk. */
    private record Signing(Person director) {

        Signing open(String words) {
            director.awaits("/signing", words);
            director.main()
                    .locator("tr", new Locator.LocatorOptions().setHasText(words))
                    .locator("a.name")
                    .click();
            return this;
        }

        Signing reads(String words) {
            director.reads(words);
            return this;
        }

        void sign() {
            director.type("password", Person.PASSWORD)
                    .press("Ký văn bản này")
                    .reads("Đã ký. Hồ sơ được chuyển đi ngay.");
        }
    }

    /** Where money goes out and the bank's answers come in. */
    private record Payments(Person accountant) {

        private static final Pattern ORDER = Pattern.compile(
                "<MsgId>([^<]+)</MsgId>.*<CtrlSum>([^<]+)</CtrlSum>.*<EndToEndId>([^<]+)</EndToEndId>", Pattern.DOTALL);

        void pay() throws IOException {
            accountant
                    .awaits("/payments", "Nguyễn Thị Thu Hà")
                    .press("Lập đợt chuyển khoản")
                    .press("Xuất tệp gửi ngân hàng");
            var file = accountant.page().waitForDownload(() -> accountant.follow("Tải tệp"));
            answer(Files.readString(file.path()));
            accountant.reads("Đã nhập trả lời của ngân hàng: 1 khoản đã chi");
        }

        private void answer(String order) {
            var written = ORDER.matcher(order);
            assertThat(written.find()).as(order).isTrue();
            var paid = BankTalk.transaction(written.group(3), "ACSC", "VND", Long.parseLong(written.group(2)));
            var answer = BankTalk.report(written.group(1), "1", written.group(2), paid);
            accountant.open("/payments");
            accountant
                    .page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("pain002.xml", "text/xml", answer.getBytes(StandardCharsets.UTF_8)));
            accountant.press("Nhập tệp");
        }
    }
}
