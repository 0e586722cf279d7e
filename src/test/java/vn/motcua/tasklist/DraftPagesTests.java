package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;

@AtTheOffice
class DraftPagesTests {

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
    void bringsBackWhatWasTypedInAnotherBrowserToItsAuthorAlone() {
        var task = claimed("Tô Thị Nháp");

        assertThat(post("huy", "/tasks/" + task + "/draft", Map.of("opinion", "Đang viết dở <b>ý kiến</b>")))
                .hasStatus(204);

        assertThat(get("huy", "/tasks/" + task))
                .bodyText()
                .contains("Đang viết dở &lt;b&gt;ý kiến&lt;/b&gt;", "cloud-check", "Bỏ bản nháp");
        assertThat(get("both", "/tasks/" + task)).bodyText().doesNotContain("Đang viết dở", "cloud-check");
    }

    @Test
    void keepsTheLatestOfADraftAndOnlyTheFormsOwnFields() {
        var task = claimed("Tô Thị Mới");

        post("huy", "/tasks/" + task + "/draft", Map.of("opinion", "Lần một"));
        post("huy", "/tasks/" + task + "/draft", Map.of("opinion", "Lần hai", "password", "motcua-2026-demo"));

        assertThat(drafts(task)).singleElement().asString().contains("Lần hai").doesNotContain("password");
    }

    @Test
    void keepsNoDraftOfATaskThatSomebodyElseHolds() {
        var task = claimed("Tô Thị Khác");

        assertThat(post("both", "/tasks/" + task + "/draft", Map.of("opinion", "Không phải của tôi")))
                .hasStatus(409);
        assertThat(post("both", "/tasks/" + task + "/draft/drop", Map.of())).hasStatus(409);
        assertThat(post("lan", "/tasks/" + task + "/draft", Map.of("opinion", "Của đơn vị khác")))
                .hasStatus(404);

        assertThat(drafts(task)).isEmpty();
    }

    @Test
    void takesNoDraftThatNoFormCouldHold() {
        var task = claimed("Tô Thị Dài");

        assertThat(post("huy", "/tasks/" + task + "/draft", Map.of("opinion", "x".repeat(200_001))))
                .hasStatus(413);

        assertThat(drafts(task)).isEmpty();
    }

    @Test
    void beginsAnewWhereADraftIsDropped() {
        var task = claimed("Tô Thị Bỏ");
        post("huy", "/tasks/" + task + "/draft", Map.of("opinion", "Viết lại từ đầu"));

        assertThat(post("huy", "/tasks/" + task + "/draft/drop", Map.of())).hasRedirectedUrl("/tasks/" + task);

        assertThat(get("huy", "/tasks/" + task)).bodyText().doesNotContain("Viết lại từ đầu", "cloud-check");
    }

    @Test
    void forgetsTheDraftOnceTheTaskIsDone() {
        var task = claimed("Tô Thị Xong");
        post("huy", "/tasks/" + task + "/draft", Map.of("opinion", "Gần xong"));

        post("huy", "/tasks/" + task + "/complete", DeskTests.PROPOSAL);

        assertThat(drafts(task)).isEmpty();
    }

    private String claimed(String name) {
        DossierCode dossier = office.dossier(Office.PROVINCE, name);
        var task = jdbc.sql("select task_id from open_task where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
        post("huy", "/tasks/" + task + "/claim", Map.of());
        return task;
    }

    private List<String> drafts(String task) {
        return jdbc.sql("select typed from task_draft where task_id = ?")
                .param(task)
                .query(String.class)
                .list();
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
