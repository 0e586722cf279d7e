package vn.motcua.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.extract;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.paid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.Authenticator;
import vn.motcua.Telephones;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.benefits.Benefits;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Sheets;

@AtTheAgency
class SigningPagesTests {

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    Sheets sheets;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Accounts accounts;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void showsTheExactTextAndWhatHasToBeKnown() {
        var dossier = reviewed(named("Huỳnh Thị Bích Phượng"));
        var task = agency.task(dossier, "signDecision");

        var page = house.get().uri("/signing/{task}", task).with(as("bao"));
        var text = house.get().uri("/signing/{task}/text", task).with(as("bao")).exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Huỳnh Thị Bích Phượng",
                        "39.216.407 đ",
                        decision(dossier).number(),
                        decision(dossier).sha256(),
                        "23/11/2026 17:00",
                        "Ký văn bản này");
        assertThat(house.get().uri("/signing?lang=en").with(as("bao")))
                .hasStatusOk()
                .bodyText()
                .contains("texts to sign", "39,216,407");
        assertThat(text).hasStatusOk().hasContentType("application/pdf");
        assertThat(Pdf.read("signing-text", text.getResponse().getContentAsByteArray()))
                .contains("Huỳnh Thị Bích Phượng", "39.216.407 đồng");
    }

    @Test
    void signsAndSendsTheDossierOn() {
        var dossier = reviewed(named("Sùng A Páo"));
        var task = agency.task(dossier, "signDecision");

        var done = sign(task, Agency.PASSWORD, decision(dossier).sha256());

        assertThat(done).hasRedirectedUrl("/signing");
        assertThat(done).flash().containsEntry("notice", "signing.done.sign");
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.DECIDED);
        assertThat(house.get().uri("/signing/{task}", task).with(as("bao")))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Văn bản này không còn chờ ký");
        assertThat(sign(task, Agency.PASSWORD, decision(dossier).sha256()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Văn bản này không còn chờ ký");
        assertThat(house.get().uri("/signing/{task}/text", task).with(as("bao")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksAgainForAWrongPassword() {
        var dossier = reviewed(named("Nguyễn Hoàng Phúc"));
        var task = agency.task(dossier, "signDecision");

        assertThat(sign(task, "sai", decision(dossier).sha256()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Mật khẩu không đúng", "aria-invalid=\"true\"");

        assertThat(decision(dossier).isSigned()).isFalse();
        assertThat(agency.places(dossier)).containsExactly("signDecision");
    }

    @Test
    void signsByACodeOfTheTelephoneAloneOnceOneIsEnrolled() {
        var telephone = enrolledDirector();
        var now = Instant.parse("2026-11-20T02:00:30Z");
        var dossier = reviewed(named("Lý Văn Sáu"));
        var task = agency.task(dossier, "signDecision");
        var hash = decision(dossier).sha256();

        assertThat(house.get().uri("/signing/{task}", task).with(as("lan")))
                .bodyText()
                .contains("id=\"oneTimeCode\"");
        assertThat(sign("lan", task, hash, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#oneTimeCode\"", "Nhập mã một lần");
        assertThat(sign("lan", task, hash, telephone.code(now.plusSeconds(300))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Mã một lần không đúng");
        assertThat(decision(dossier).isSigned()).isFalse();
        assertThat(agency.places(dossier)).containsExactly("signDecision");

        assertThat(sign("lan", task, hash, telephone.code(now))).hasRedirectedUrl("/signing");
        assertThat(decision(dossier).signedBy()).isEqualTo("Phan Thị Ngọc Lan");
    }

    @Test
    void saysThatNothingWasSignedWhenTheFigureHasChanged() {
        var person = named("Phan Thanh Bình");
        var dossier = reviewed(person);
        var task = agency.task(dossier, "signDecision");
        var hash = decision(dossier).sha256();
        sheets.lay(dossier, extract(person, List.of(paid("2010-07", "2015-05", 5_000_000))));

        var opened = house.get().uri("/signing/{task}", task).with(as("bao"));
        assertThat(opened)
                .bodyText()
                .contains("số tiền đổi từ 39.216.407 đ thành")
                .doesNotContain("Ký văn bản này");
        var done = sign(task, Agency.PASSWORD, hash);

        assertThat(done).hasRedirectedUrl("/signing");
        assertThat(done).flash().containsEntry("notice", "signing.done.changed").containsEntry("noticeKind", "amber");
        assertThat(decision(dossier).isSigned()).isFalse();
        assertThat(agency.places(dossier)).containsExactly("proposeDecision");
    }

    @Test
    void sendsBackWithAReasonOnly() {
        var dossier = reviewed(named("Đoàn Công Vinh"));
        var task = agency.task(dossier, "signDecision");

        assertThat(sendBack(task, "  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#reason\"");
        var done = sendBack(task, "Kèm xác nhận tiền lương 2014");

        assertThat(done).hasRedirectedUrl("/signing");
        assertThat(done).flash().containsEntry("notice", "signing.done.sendBack");
        assertThat(agency.places(dossier)).containsExactly("proposeDecision");
    }

    @Test
    void offersTheSameToPrograms() {
        var dossier = reviewed(named("Tạ Quang Khôi"));
        var task = agency.task(dossier, "signDecision");
        agency.isNow("2026-11-23T08:00");

        var opened = house.get().uri("/api/signing/{task}", task).with(httpBasic("bao", Agency.PASSWORD));

        assertThat(opened)
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.sha256", hash -> assertThat(hash)
                        .isEqualTo(decision(dossier).sha256()))
                .hasPathSatisfying("$.changedTo", changed -> assertThat(changed).isNull())
                .hasPathSatisfying("$.text.amount", amount -> assertThat(amount).isEqualTo(39_216_407));
        assertThat(house.get().uri("/api/signing").with(httpBasic("bao", Agency.PASSWORD)))
                .bodyJson()
                .extractingPath("$[*].dossier")
                .asArray()
                .contains(dossier.value());
        assertThat(house.get().uri("/api/signing/{task}/text", task).with(httpBasic("bao", Agency.PASSWORD)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(house.get().uri("/api/signing/nothing").with(httpBasic("bao", Agency.PASSWORD)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json");
    }

    @Test
    void isClosedToOthers() {
        assertThat(house.get().uri("/signing").with(as("huy"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.get().uri("/api/signing").with(httpBasic("huy", Agency.PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Authenticator enrolledDirector() {
        accounts.open("lan", "Phan Thị Ngọc Lan", Agency.PASSWORD);
        accounts.grant("lan", Role.DIRECTOR_SIGNATORY, Agency.PROVINCE, LocalDate.of(2020, 1, 1), null);
        return Telephones.enrol(house, "lan", Agency.PASSWORD, Instant.parse("2026-11-20T02:00:00Z"));
    }

    private MvcTestResult sign(String account, String task, String hash, String code) {
        return house.post()
                .uri("/signing/{task}", task)
                .with(as(account))
                .with(csrf())
                .param("verdict", "sign")
                .param("documentHash", hash)
                .param("password", Agency.PASSWORD)
                .param("oneTimeCode", code)
                .exchange();
    }

    private MvcTestResult sign(String task, String password, String hash) {
        return house.post()
                .uri("/signing/{task}", task)
                .with(as("bao"))
                .with(csrf())
                .param("verdict", "sign")
                .param("documentHash", hash)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult sendBack(String task, String reason) {
        return house.post()
                .uri("/signing/{task}", task)
                .with(as("bao"))
                .with(csrf())
                .param("verdict", "sendBack")
                .param("reason", reason)
                .exchange();
    }

    private DossierCode reviewed(Person person) {
        var dossier = agency.verified(person);
        benefits.control(dossier);
        return agency.reviewed(dossier);
    }

    private Decision decision(DossierCode dossier) {
        return sheets.get(dossier, Decision.class);
    }

    private RequestPostProcessor as(String account) {
        return user(agency.officer(account));
    }
}
