package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;

@AtTheOffice
class TasklistPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void listsFreeTasksWithCodeNameProcedureAndStep() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Anh Đào");

        var page = search("huy", "/tasks?scope=free", "anh dao");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Lê Thị Anh Đào", dossier.spokenPart(), "Đề xuất quyết định hưởng", "Nhận việc");
    }

    @Test
    void opensAClaimedTaskWithItsFormBesideTheDossier() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Lê Thị Bông"));

        assertThat(post("huy", "/tasks/" + task + "/claim", Map.of())).hasRedirectedUrl("/tasks/" + task);
        assertThat(get("huy", "/tasks/" + task))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Thị Bông", "Ý kiến trình Trưởng phòng", "name=\"opinion\"", "Trình Trưởng phòng");
    }

    @Test
    void showsATaskButNoButtonToWhoeverHasNotClaimedIt() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Lê Thị Cúc"));
        post("huy", "/tasks/" + task + "/claim", Map.of());

        assertThat(get("both", "/tasks/" + task))
                .hasStatusOk()
                .bodyText()
                .contains("Cán bộ huy", "disabled")
                .doesNotContain("Trình Trưởng phòng <kbd>");
    }

    @Test
    void keepsWhatWasTypedWhenTheFormCannotStand() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Lê Thị Dung"));
        post("huy", "/tasks/" + task + "/claim", Map.of());

        var page = post("huy", "/tasks/" + task + "/complete", Map.of("opinion", "Đồng ý <b>giải quyết</b>"));

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Đồng ý &lt;b&gt;giải quyết&lt;/b&gt;", "Hãy đánh dấu vào ô “Đã xem giấy tờ và đơn đề nghị”.");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasQuicker() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Lê Thị Giang"));
        post("huy", "/tasks/" + task + "/claim", Map.of());
        var form = Map.of("opinion", "Đề nghị giải quyết", "papersSeen", "true", "controlsSeen", "true");

        assertThat(post("huy", "/tasks/" + task + "/complete", form)).hasRedirectedUrl("/tasks");
        assertThat(post("huy", "/tasks/" + task + "/complete", form))
                .hasStatus(409)
                .bodyText()
                .contains("Cán bộ huy đã hoàn thành việc này lúc", "Đề nghị giải quyết");
    }

    @Test
    void saysWhoElseCompletedItMeanwhileAndWhenAndKeepsWhatWasTyped() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Lê Thị Hà Giang"));
        post("huy", "/tasks/" + task + "/claim", Map.of());
        post("huy", "/tasks/" + task + "/release", Map.of());
        post("both", "/tasks/" + task + "/claim", Map.of());
        post("both", "/tasks/" + task + "/complete", DeskTests.PROPOSAL);

        var page = post("huy", "/tasks/" + task + "/complete", Map.of("opinion", "Gõ dở trước khi trả việc"));

        assertThat(page)
                .hasStatus(409)
                .bodyText()
                .containsPattern("Cán bộ both đã hoàn thành việc này lúc \\d\\d:\\d\\d")
                .contains("Gõ dở trước khi trả việc");
    }

    @Test
    void drawsAndTakesTheFormOfTheVersionADossierWalksThoughANewerIsThere() {
        var older = taskOf(office.withForm("Lê Thị Hạ Lan", "Ý kiến theo mẫu cũ"));
        var newer = taskOf(office.withForm("Lê Thị Hạ Liên", "Ý kiến theo mẫu mới"));
        for (var task : List.of(older, newer)) post("huy", "/tasks/" + task + "/claim", Map.of());

        assertThat(get("huy", "/tasks/" + older))
                .bodyText()
                .contains("Ý kiến theo mẫu cũ")
                .doesNotContain("Ý kiến theo mẫu mới");
        assertThat(get("huy", "/tasks/" + newer)).bodyText().contains("Ý kiến theo mẫu mới");
        assertThat(post("huy", "/tasks/" + older + "/complete", DeskTests.PROPOSAL))
                .hasRedirectedUrl("/tasks");
    }

    @Test
    void redrawsTheFieldsThatDependOnAnother() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Hương");
        complete("huy", dossier);
        var task = taskOf(dossier);
        post("hoa", "/tasks/" + task + "/claim", Map.of());

        assertThat(get("hoa", "/tasks/" + task)).bodyText().doesNotContain("Lý do trả lại");
        assertThat(post("hoa", "/tasks/" + task + "/form", Map.of("verdict", "sendBack")))
                .hasStatusOk()
                .bodyText()
                .contains("Lý do trả lại")
                .doesNotContain("<html");
    }

    @Test
    void leadsFromACompletedTaskToItsDossier() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Lan");
        var task = taskOf(dossier);
        complete("huy", dossier);

        assertThat(get("huy", "/tasks/" + task)).hasRedirectedUrl("/dossiers/" + dossier);
        assertThat(get("huy", "/tasks/no-such-task")).hasStatus(404);
    }

    @Test
    void tellsOnTheListWhyATaskCannotBeClaimed() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Mận");
        complete("both", dossier);
        var task = taskOf(dossier);

        assertThat(post("both", "/tasks/" + task + "/claim", Map.of()))
                .hasRedirectedUrl("/tasks")
                .flash()
                .containsEntry("notice", "refused.duty");
        assertThat(get("both", "/tasks/" + task)).bodyText().contains("Bạn đã làm phần đề xuất giải quyết");
    }

    @Test
    void showsADossierWithItsTimelinePersonAndPlace() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Nga");
        complete("huy", dossier);

        assertThat(get("huy", "/dossiers/" + dossier))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Thị Nga", "Cán bộ huy", "Đề nghị giải quyết", "Soát xét kết quả đề xuất", "Đang ở đây");
        assertThat(get("huy", "/dossiers/" + dossier + "/places?part=smallSettlement"))
                .bodyJson()
                .extractingPath("$.now[0]")
                .isEqualTo("reviewProposal");
        assertThat(get("huy", "/dossiers/" + dossier + "/place"))
                .hasStatusOk()
                .bodyText()
                .contains("Soát xét kết quả đề xuất", "data-diagram=", "Đang ở đây")
                .doesNotContain("<html");
        assertThat(get("huy", "/dossiers/" + dossier + "/diagram?part=smallSettlement"))
                .hasStatusOk()
                .bodyText()
                .contains("<bpmn:definitions");
        assertThat(get("huy", "/dossiers/" + dossier + "/diagram?part=elsewhere"))
                .hasStatus(404);
    }

    @Test
    void showsAFinishedJourney() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Oanh");
        complete("huy", dossier);
        var task = taskOf(dossier);
        post("hoa", "/tasks/" + task + "/claim", Map.of());
        post("hoa", "/tasks/" + task + "/complete", Map.of("verdict", "endorse"));

        assertThat(get("huy", "/dossiers/" + dossier + "/places?part=smallSettlement"))
                .bodyJson()
                .extractingPath("$.now")
                .asArray()
                .isEmpty();
        assertThat(get("huy", "/dossiers/" + dossier)).hasStatusOk().bodyText().contains("Cán bộ hoa");
    }

    @Test
    void findsDossiersOfTheOwnUnitOnly() {
        office.dossier(Office.PROVINCE, "Lê Thị Quỳnh");
        office.dossier(Office.GRASSROOTS, "Lê Thị Quý");

        assertThat(search("lan", "/dossiers", "le thi qu"))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Thị Quý")
                .doesNotContain("Lê Thị Quỳnh");
        assertThat(search("huy", "/dossiers", "le thi qu")).bodyText().contains("Lê Thị Quý", "Lê Thị Quỳnh");
    }

    @Test
    void closesDossiersAndTasksToTheKeeperOfAccounts() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Sen");

        assertThat(get("it", "/dossiers/" + dossier)).hasStatus(403);
        assertThat(get("it", "/tasks/" + taskOf(dossier))).hasStatus(403);
        assertThat(get("it", "/tasks")).hasStatusOk().bodyText().doesNotContain("Lê Thị Sen");
    }

    @Test
    void knowsNoDossierOfAnotherUnitAndNoForeignCode() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Thu");

        assertThat(get("lan", "/dossiers/" + dossier)).hasStatus(404);
        assertThat(get("lan", "/dossiers/H01.10-261122-0001")).hasStatus(404);
    }

    @Test
    void sendsStrangersToTheSignInPage() {
        assertThat(web.get().uri("/tasks")).hasStatus(302).redirectedUrl().endsWith("/login");
        assertThat(web.get().uri("/login")).hasStatusOk().bodyText().contains("Đăng nhập");
    }

    @Test
    void takesNoPostWithoutItsToken() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Lê Thị Uyên"));

        assertThat(web.post().uri("/tasks/" + task + "/claim").with(user(office.officer("huy"))))
                .hasStatus(403);
    }

    @Test
    void speaksEnglishToWhoeverAsks() {
        office.dossier(Office.PROVINCE, "Lê Thị Vân");

        assertThat(get("huy", "/tasks?scope=free&lang=en"))
                .bodyText()
                .contains("To be claimed", "Propose the decision");
    }

    @Test
    void answersHealthWithoutAnAccount() {
        assertThat(web.get().uri("/health")).hasStatusOk().bodyText().contains("UP");
        assertThat(web.get().uri("/beans")).hasStatus(302);
    }

    private void complete(String account, DossierCode dossier) {
        var task = taskOf(dossier);
        post(account, "/tasks/" + task + "/claim", Map.of());
        post(account, "/tasks/" + task + "/complete", DeskTests.PROPOSAL);
    }

    private String taskOf(DossierCode dossier) {
        return jdbc.sql("select task_id from open_task where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
    }

    @Test
    void keepsWhatIsTypedOutOfAddressesAndFindsItAgainWhenGoingBack() {
        var dossier = office.dossier(Office.PROVINCE, "Lê Thị Quyên");
        var session = new MockHttpSession();

        var address = searched("huy", "/dossiers", "le thi quyen", session);

        assertThat(address).startsWith("/dossiers?search=").doesNotContain("quyen");
        for (int time = 0; time < 2; time++)
            assertThat(web.get().uri(address).session(session).with(user(office.officer("huy"))))
                    .bodyText()
                    .contains(dossier.spokenPart(), "value=\"le thi quyen\"");
        assertThat(web.get().uri(address).with(user(office.officer("huy"))))
                .bodyText()
                .doesNotContain("le thi quyen");
    }

    @Test
    void findsOpenDossiersAndTheirPeopleForThePalette() {
        var dossier = office.dossier(Office.PROVINCE, "Quản Thị Xuyến");

        var found = post("huy", "/palette", Map.of("typed", "quan thi xuyen"));

        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains("data-search=\"Quản Thị Xuyến\"", "1985", dossier.spokenPart(), "/dossiers/" + dossier)
                .doesNotContain("<html");
        assertThat(post("huy", "/palette", Map.of("typed", dossier.value())))
                .bodyText()
                .contains("/dossiers/" + dossier);
        assertThat(jdbc.sql("select count(*) from journal_entry where act = 'SEARCH' and details like 'palette%'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void findsNothingOfAnotherUnitForThePaletteAndNothingForTheKeeperOfAccounts() {
        var dossier = office.dossier(Office.PROVINCE, "Quản Thị Yến");

        for (var typed : List.of("quan thi yen", dossier.value()))
            for (var account : List.of("lan", "it"))
                assertThat(post(account, "/palette", Map.of("typed", typed)))
                        .as(account)
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("role=\"option\"");
    }

    @Test
    void findsAccountsForWhoeverKeepsThem() {
        assertThat(post("it", "/palette", Map.of("typed", "can bo lan")))
                .bodyText()
                .contains("/accounts/lan");
        assertThat(post("huy", "/palette", Map.of("typed", "can bo lan")))
                .bodyText()
                .doesNotContain("/accounts");
    }

    @Test
    void leadsASearchNowhereButIntoTheHouse() {
        for (var elsewhere : List.of("https://example.org/", "//example.org", "/dossiers\\@example.org", "/%0d%0a"))
            assertThat(web.post()
                            .uri("/search")
                            .with(user(office.officer("huy")))
                            .with(csrf())
                            .param("to", elsewhere)
                            .param("q", "le")
                            .exchange())
                    .as(elsewhere)
                    .hasStatus(400);
    }

    private MvcTestResult search(String account, String to, String typed) {
        var session = new MockHttpSession();
        var address = searched(account, to, typed, session);
        return web.get()
                .uri(address)
                .session(session)
                .with(user(office.officer(account)))
                .exchange();
    }

    private String searched(String account, String to, String typed, MockHttpSession session) {
        var answer = web.post()
                .uri("/search")
                .session(session)
                .with(user(office.officer(account)))
                .with(csrf())
                .param("to", to)
                .param("q", typed)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String account, String address) {
        return web.get().uri(address).with(user(office.officer(account))).exchange();
    }

    private MvcTestResult post(String account, String address, Map<String, String> fields) {
        var request =
                web.post().uri(address).with(user(office.officer(account))).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
