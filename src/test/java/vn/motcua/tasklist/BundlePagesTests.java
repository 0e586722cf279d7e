package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.dossier.DossierCode;

@AtTheOffice
class BundlePagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    Worklist worklist;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void claimsTheMarkedLinesAndTakesThemBack() {
        var one = task(office.dossier(Office.PROVINCE, "Chu Thị Dấu Một"));
        var other = task(office.dossier(Office.PROVINCE, "Chu Thị Dấu Hai"));

        var bundle = address(post("huy", "/tasks/bundles", Map.of("act", "CLAIM"), one, other));
        var done = ended("huy", bundle);
        assertThat(done).contains("2/2 việc", "Chu Thị Dấu Một", "Chu Thị Dấu Hai", "Hoàn tác");
        assertThat(isFree(one)).isFalse();

        var back = address(post("huy", bundle + "/undo", Map.of()));
        assertThat(ended("huy", back)).contains("Bỏ nhận", "2/2 việc").doesNotContain("Hoàn tác");
        assertThat(isFree(one) && isFree(other)).isTrue();
        assertThat(address(post("huy", bundle + "/undo", Map.of()))).isEqualTo(back);
    }

    @Test
    void claimsAllThatAFilterFinds() {
        var task = task(office.dossier(Office.PROVINCE, "Chu Thị Lọccả"));
        var list = address(post("huy", "/tasks/filters", Map.of("scope", "FREE", "text", "locca chu")));
        var filter = list.substring(list.lastIndexOf('=') + 1);

        var bundle = address(post(
                "huy",
                "/tasks/bundles",
                Map.of("act", "CLAIM", "everything", "true", "scope", "free", "filter", filter)));

        assertThat(ended("huy", bundle)).contains("1/1 việc", "Chu Thị Lọccả");
        assertThat(isFree(task)).isFalse();
    }

    @Test
    void beginsOnceHoweverOftenTheFormIsSent() {
        var task = task(office.dossier(Office.PROVINCE, "Chu Thị Đúp"));
        var form = Map.of("act", "CLAIM", "ticket", "phieu-1");

        var once = address(post("huy", "/tasks/bundles", form, task));
        var twice = address(post("huy", "/tasks/bundles", form, task));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void showsABundleToNobodyElse() {
        var task = task(office.dossier(Office.PROVINCE, "Chu Thị Riêng"));
        var bundle = address(post("huy", "/tasks/bundles", Map.of("act", "CLAIM"), task));

        assertThat(get("both", bundle)).hasStatus(404);
        assertThat(post("both", bundle + "/undo", Map.of())).hasStatus(404);
        ended("huy", bundle);
    }

    @Test
    void leavesOutWhatThePersonMayNotSee() {
        var foreign = task(office.dossier(Office.PROVINCE, "Chu Thị Khuất"));

        assertThat(address(post("lan", "/tasks/bundles", Map.of("act", "CLAIM"), foreign)))
                .startsWith("/tasks")
                .doesNotContain("bundles");
        assertThat(isFree(foreign)).isTrue();
    }

    @Test
    void saysWhatIsMissingWhenNothingIsMarkedOrTheActIsUnknown() {
        var task = task(office.dossier(Office.PROVINCE, "Chu Thị Sai"));

        assertThat(post("huy", "/tasks/bundles", Map.of("act", "CLAIM"))).hasStatus3xxRedirection();
        assertThat(post("huy", "/tasks/bundles", Map.of("act", "SIGN"), task)).hasStatus3xxRedirection();
        assertThat(isFree(task)).isTrue();
    }

    @Test
    void asksOnceBeforeItCompletesMany() {
        var dossier = office.dossier(Office.PROVINCE, "Chu Thị Soát");
        var proposal = task(dossier);
        post("huy", "/tasks/" + proposal + "/claim", Map.of());
        post("huy", "/tasks/" + proposal + "/complete", DeskTests.PROPOSAL);
        var review = task(dossier);

        assertThat(get("hoa", "/tasks?scope=all")).bodyText().contains("Đồng ý, trình Giám đốc ký");
        assertThat(post("hoa", "/tasks/bundles/together", Map.of("step", "reviewProposal"), review))
                .hasStatusOk()
                .bodyText()
                .contains("Chu Thị Soát", "Thực hiện cho 1 hồ sơ", "Không hoàn tác được");
        var bundle = address(post("hoa", "/tasks/bundles/together/begin", Map.of("step", "reviewProposal"), review));
        assertThat(ended("hoa", bundle)).contains("1/1 việc").doesNotContain("Hoàn tác");
        assertThat(worklist.line(review)).isEmpty();
    }

    @Test
    void givesManyToOneColleagueWithOneReason() {
        var one = task(office.dossier(Office.PROVINCE, "Chu Thị Giao Một"));
        var other = task(office.dossier(Office.PROVINCE, "Chu Thị Giao Hai"));

        assertThat(post("hoa", "/tasks/bundles/assign", Map.of(), one, other))
                .hasStatusOk()
                .bodyText()
                .contains("Giao 2 việc", "Cán bộ huy", "Chu Thị Giao Hai");
        assertThat(post("hoa", "/tasks/bundles/assign/begin", Map.of("receiver", "huy"), one, other))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do", "Chu Thị Giao Một");
        var form = Map.of("receiver", "huy", "reason", "Cân đối đầu tuần");
        var bundle = address(post("hoa", "/tasks/bundles/assign/begin", form, one, other));

        assertThat(ended("hoa", bundle)).contains("2/2 việc", "Giao việc").doesNotContain("Hoàn tác");
        assertThat(worklist.line(one).orElseThrow().holding()).isEqualTo("huy");
        assertThat(get("huy", "/tasks?scope=mine")).bodyText().contains("Chu Thị Giao Hai");
    }

    private String ended(String account, String bundle) {
        await().until(() -> !body(account, bundle).contains("every 1s"));
        assertThat(get(account, "/tasks/bundles")).bodyText().contains(bundle);
        return body(account, bundle);
    }

    private String body(String account, String address) {
        return new String(get(account, address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private boolean isFree(String task) {
        return worklist.line(task).orElseThrow().holder() == null;
    }

    private String task(DossierCode dossier) {
        return worklist.of(dossier).get(0).task();
    }

    private MvcTestResult get(String account, String address) {
        return web.get().uri(address).with(user(office.officer(account))).exchange();
    }

    private MvcTestResult post(String account, String address, Map<String, String> fields, String... tasks) {
        var all = new LinkedMultiValueMap<String, String>();
        fields.forEach(all::add);
        all.addAll("task", List.of(tasks));
        return web.post()
                .uri(address)
                .formFields(all)
                .with(user(office.officer(account)))
                .with(csrf())
                .exchange();
    }

    private static String address(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
