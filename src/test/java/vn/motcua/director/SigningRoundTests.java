package vn.motcua.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.extract;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.paid;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.Telephones;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.Benefits;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;

@AtTheAgency
class SigningRoundTests {

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;
    private MockHttpSession session;

    @BeforeEach
    void open() {
        agency.open();
        session = new MockHttpSession();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @AfterEach
    void forgetWhatIsUsual() {
        jdbc.sql("delete from usual_amount").update();
    }

    @Test
    void signsManyTextsWithOneProof() {
        var one = reviewed("Ngân Thị Một");
        var other = reviewed("Ngân Thị Hai");

        assertThat(begin("bao", one, other)).hasRedirectedUrl("/signing/round");
        drawUp("bao", 2);
        assertThat(round("bao"))
                .contains("2 văn bản chờ ông/bà xác thực", "78.432.814 đ", "Ngân Thị Một", "sẵn sàng ký");
        assertThat(prove("bao", Agency.PASSWORD, "")).hasRedirectedUrl("/signing/round");
        goOn("bao");
        assertThat(round("bao")).contains("Đã ký 1/2 văn bản");
        goOn("bao");

        assertThat(round("bao")).contains("Đã ký 2/2 văn bản").doesNotContain("hx-trigger=\"load\"");
        assertThat(decision(one).signedBy()).isEqualTo("Trịnh Văn Bảo");
        assertThat(decision(other).isSigned()).isTrue();
    }

    @Test
    void signsNothingWithoutAGoodProof() {
        var dossier = reviewed("Ngân Thị Ba");
        begin("bao", dossier);
        drawUp("bao", 1);

        assertThat(prove("bao", "sai", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Mật khẩu không đúng", "sẵn sàng ký");
        goOn("bao");

        assertThat(decision(dossier).isSigned()).isFalse();
        assertThat(agency.places(dossier)).containsExactly("signDecision");
    }

    @Test
    void takesOneCodeOfTheTelephoneForAll() {
        var now = Instant.parse("2026-11-20T02:00:30Z");
        accounts.open("rung", "Phan Thị Rừng", Agency.PASSWORD);
        accounts.grant("rung", Role.DIRECTOR_SIGNATORY, Agency.PROVINCE, LocalDate.of(2020, 1, 1), null);
        var telephone = Telephones.enrol(house, "rung", Agency.PASSWORD, Instant.parse("2026-11-20T02:00:00Z"));
        var one = reviewed("Ngân Thị Bốn");
        var other = reviewed("Ngân Thị Năm");
        begin("rung", one, other);
        drawUp("rung", 2);

        assertThat(prove("rung", Agency.PASSWORD, "")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(prove("rung", Agency.PASSWORD, telephone.code(now))).hasRedirectedUrl("/signing/round");
        goOn("rung");
        goOn("rung");

        assertThat(decision(one).signedBy()).isEqualTo("Phan Thị Rừng");
        assertThat(decision(other).signedBy()).isEqualTo("Phan Thị Rừng");
    }

    @Test
    void leavesAnAmountUnlikeOthersToBeReadByItself() {
        usual(184, 5_000_000, 9_000_000, 12_000_000);
        var dossier = reviewed("Ngân Thị Sáu");

        assertThat(get("bao", "/signing/" + agency.task(dossier, "signDecision")))
                .contains(
                        "Số tiền gấp 4,4 lần thường lệ của 184 hồ sơ cùng loại",
                        "8/10 của 184 hồ sơ từ 5,0 đến 12,0",
                        "Xem riêng: gấp 4,4 lần thường lệ");
        var begun = begin("bao", dossier);
        assertThat(begun).hasRedirectedUrl("/signing");
        assertThat(begun).flash().containsEntry("notice", "signing.round.none");
    }

    @Test
    void leavesWhatAnOfficerCorrectedToBeReadByItself() {
        var dossier = reviewed("Ngân Thị Bảy");
        agency.does(
                "huy",
                () -> timeline.write(dossier, Note.of("correctFacts", "Lý do").because("Nhập nhầm")));

        assertThat(get("bao", "/signing")).contains("Xem riêng: dữ kiện đã sửa");
        assertThat(begin("bao", dossier)).hasRedirectedUrl("/signing");
    }

    @Test
    void putsApartWhoseFigureChangesOnTheDayOfSigning() {
        var person = named("Ngân Thị Tám");
        var dossier = agency.reviewed(controlled(agency.verified(person)));
        begin("bao", dossier);
        sheets.lay(dossier, extract(person, List.of(paid("2010-07", "2015-05", 5_000_000))));

        drawUp("bao", 1);

        assertThat(round("bao"))
                .contains("để xem riêng", "kết quả đã đổi hoặc chưa rõ")
                .doesNotContain("id=\"password\"");
    }

    @Test
    void refusesATextThatChangedAfterTheProofAndSignsTheOthers() {
        var person = named("Ngân Thị Chín");
        var changed = agency.reviewed(controlled(agency.verified(person)));
        var other = reviewed("Ngân Thị Mười");
        begin("bao", changed, other);
        drawUp("bao", 2);
        prove("bao", Agency.PASSWORD, "");
        sheets.lay(changed, extract(person, List.of(paid("2010-07", "2015-05", 5_000_000))));

        goOn("bao");
        goOn("bao");

        assertThat(decision(changed).isSigned()).isFalse();
        assertThat(decision(other).isSigned()).isTrue();
        assertThat(round("bao")).contains("1 đã ký", "1 chưa ký");
    }

    @Test
    void leavesTheRestWhereItIsWhenStopped() {
        var one = reviewed("Ngân Thị Dừng");
        var other = reviewed("Ngân Thị Nghỉ");
        begin("bao", one, other);
        drawUp("bao", 2);
        prove("bao", Agency.PASSWORD, "");
        goOn("bao");

        post("bao", "/signing/round/stop");
        goOn("bao");

        assertThat(List.of(decision(one).isSigned(), decision(other).isSigned()))
                .containsExactlyInAnyOrder(true, false);
        assertThat(round("bao")).contains("để lại", "Về danh sách chờ ký");
    }

    private void usual(int similar, long low, long middle, long high) {
        jdbc.sql("delete from usual_amount").update();
        jdbc.sql(
                        """
                        insert into usual_amount (procedure_key, ground, cases, low_amount, middle_amount, high_amount, reckoned_on)
                        select distinct procedure_key, ground, cast(? as integer), cast(? as bigint), cast(? as bigint),
                          cast(? as bigint), date '2026-11-20' from dossier where procedure_key = 'one-time'""")
                .params(similar, low, middle, high)
                .update();
    }

    private DossierCode reviewed(String name) {
        return agency.reviewed(controlled(agency.verified(named(name))));
    }

    private DossierCode controlled(DossierCode dossier) {
        benefits.control(dossier);
        return dossier;
    }

    private MvcTestResult begin(String account, DossierCode... dossiers) {
        var request =
                house.post().uri("/signing/round").session(session).with(csrf()).with(user(agency.officer(account)));
        for (var dossier : dossiers) request.param("task", agency.task(dossier, "signDecision"));
        return request.exchange();
    }

    private void drawUp(String account, int texts) {
        for (var text = 0; text < texts; text++) goOn(account);
    }

    private void goOn(String account) {
        post(account, "/signing/round/next");
    }

    private MvcTestResult prove(String account, String password, String code) {
        return house.post()
                .uri("/signing/round/signature")
                .session(session)
                .with(csrf())
                .with(user(agency.officer(account)))
                .param("password", password)
                .param("oneTimeCode", code)
                .exchange();
    }

    private void post(String account, String address) {
        house.post()
                .uri(address)
                .session(session)
                .with(csrf())
                .with(user(agency.officer(account)))
                .exchange();
    }

    private String round(String account) {
        return get(account, "/signing/round");
    }

    private String get(String account, String address) {
        var page = house.get()
                .uri(address)
                .session(session)
                .with(user(agency.officer(account)))
                .exchange();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Decision decision(DossierCode dossier) {
        return sheets.get(dossier, Decision.class);
    }
}
