package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;

@AtTheOffice
class ApiTests {

    private static final String PROPOSAL =
            """
            {"fields": {"opinion": "Đề nghị giải quyết", "papersSeen": true, "controlsSeen": true}}""";

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
    void carriesATaskFromTheListToItsCompletion() {
        var dossier = office.dossier(Office.PROVINCE, "Đặng Thị Mỹ Linh");
        var task = taskOf(dossier);

        assertThat(search("huy", "/api/tasks", "{\"scope\": \"free\", \"typed\": \"dang thi my\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.tasks[0].person")
                .isEqualTo("Đặng Thị Mỹ Linh");
        assertThat(get("huy", "/api/tasks/" + task))
                .bodyJson()
                .extractingPath("$.form.components[0].key")
                .isEqualTo("opinion");
        assertThat(post("huy", task, "claim", null)).hasStatus(204);
        assertThat(post("huy", task, "complete", PROPOSAL)).hasStatus(204);
        assertThat(get("huy", "/api/dossiers/" + dossier + "/timeline"))
                .bodyJson()
                .extractingPath("$[0].act")
                .isEqualTo("proposeDecision");
    }

    @Test
    void answersAnIncompleteFormWithEveryFault() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Đặng Văn Lâm"));
        post("huy", task, "claim", null);

        var answer = post("huy", task, "complete", "{\"fields\": {\"opinion\": \"\", \"isEndorsed\": true}}");

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("isEndorsed", "opinion", "papersSeen", "controlsSeen");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[1].message")
                .isEqualTo("Hãy nhập “Ý kiến trình Trưởng phòng”.");
    }

    @Test
    void tellsWhoWasQuicker() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Đặng Văn Quang"));
        post("huy", task, "claim", null);

        assertThat(post("both", task, "claim", null))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Cán bộ huy đã nhận việc này lúc ");
        post("huy", task, "complete", PROPOSAL);
        assertThat(post("both", task, "complete", PROPOSAL))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Cán bộ huy đã hoàn thành việc này lúc ");
    }

    @Test
    void namesTheDutyThatForbidsTheTask() {
        var dossier = office.dossier(Office.PROVINCE, "Đặng Văn Rinh");
        var first = taskOf(dossier);
        post("both", first, "claim", null);
        post("both", first, "complete", PROPOSAL);

        assertThat(post("both", taskOf(dossier), "claim", null))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("đề xuất giải quyết")
                .contains("soát xét");
        assertThat(web.post()
                        .uri("/api/tasks/{id}/claim", taskOf(dossier))
                        .with(httpBasic("both", "motcua-2026-demo"))
                        .header("Accept-Language", "en"))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("proposing the decision");
    }

    @Test
    void refusesBodiesItCannotRead() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Đặng Văn Sơn"));
        post("huy", task, "claim", null);

        assertThat(post("huy", task, "complete", "{"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post("huy", task, "complete", "{}")).hasStatus(400);
        assertThat(post("huy", task, "complete", "{\"fields\": {\"opinion\": {\"a\": 1}}}"))
                .hasStatus(400);
    }

    @Test
    void letsNobodyInWithoutAnAccount() {
        assertThat(web.get().uri("/api/tasks"))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .containsHeader("WWW-Authenticate");
    }

    @Test
    void showsNoDossierToTheKeeperOfAccounts() {
        var dossier = office.dossier(Office.PROVINCE, "Đặng Văn Tài");

        assertThat(get("it", "/api/tasks")).hasStatus(403);
        assertThat(get("it", "/api/dossiers/" + dossier)).hasStatus(403);
        assertThat(search("it", "/api/dossiers", "{\"typed\": \"dang\"}")).hasStatus(403);
    }

    @Test
    void showsADossierToItsOwnUnitAndTheProvinceAlone() {
        var province = office.dossier(Office.PROVINCE, "Đặng Văn Uy");
        var grassroots = office.dossier(Office.GRASSROOTS, "Đặng Văn Vinh");

        assertThat(get("lan", "/api/dossiers/" + grassroots)).hasStatusOk();
        assertThat(get("huy", "/api/dossiers/" + grassroots)).hasStatusOk();
        assertThat(get("lan", "/api/dossiers/" + province))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("Không có hồ sơ");
        assertThat(search("lan", "/api/dossiers", "{\"typed\": \"dang van u\"}"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(get("lan", "/api/tasks/" + taskOf(province))).hasStatus(404);
    }

    @Test
    void knowsNoDossierOfAForeignCode() {
        assertThat(get("huy", "/api/dossiers/H01.10-261122-0001"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("H01.10-261122-0001");
        assertThat(get("huy", "/api/dossiers/anything")).hasStatus(404);
        assertThat(get("huy", "/api/dossiers/" + office.dossier(Office.PROVINCE, "Đặng Văn Xuân") + "/sheets/Decision"))
                .hasStatus(404);
    }

    @Test
    void writesDownWhoLookedButNeverWhatWasTyped() {
        var dossier = office.dossier(Office.PROVINCE, "Đặng Văn Yên");

        get("huy", "/api/dossiers/" + dossier);
        search("huy", "/api/dossiers", "{\"typed\": \"099082003371\"}");

        assertThat(jdbc.sql("select username, purpose from look_log where dossier = ?")
                        .param(dossier.value())
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("huy", "LOOK_UP"));
        assertThat(jdbc.sql("select * from look_log where purpose = 'SEARCH'")
                        .query()
                        .listOfRows())
                .isNotEmpty()
                .noneSatisfy(row -> assertThat(row.values().toString()).contains("099082003371"));
    }

    @Test
    void takesNoNameAndNoNumberInAnAddress() {
        for (var list : List.of("/api/dossiers", "/api/tasks"))
            assertThat(get("huy", list + "?q=099082003371")).hasStatus(400);
        assertThat(get("huy", "/api/tasks?dossier=099082003371")).hasStatus(400);
    }

    private MvcTestResult search(String account, String list, String body) {
        return web.post()
                .uri(list + "/search")
                .with(httpBasic(account, "motcua-2026-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String taskOf(DossierCode dossier) {
        return jdbc.sql("select task_id from open_task where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String account, String address) {
        return web.get()
                .uri(address)
                .with(httpBasic(account, "motcua-2026-demo"))
                .exchange();
    }

    private MvcTestResult post(String account, String task, String act, String body) {
        var request = web.post().uri("/api/tasks/{id}/{act}", task, act).with(httpBasic(account, "motcua-2026-demo"));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
