package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

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
import vn.motcua.dossier.Dossiers;

@AtTheOffice
class WorklistPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void keepsAFilterUnderItsNumberAndShowsWhatItFinds() {
        office.dossier(Office.PROVINCE, "Mạc Thị Lọc");
        office.dossier(Office.PROVINCE, "Mạc Thị Khác");

        var list = post("huy", "/tasks/filters", Map.of("scope", "ALL", "text", "loc mac", "name", "Chị Lọc"));

        assertThat(address(list)).matches("/tasks\\?scope=all&filter=\\d+");
        assertThat(get("huy", address(list)))
                .hasStatusOk()
                .bodyText()
                .contains("Mạc Thị Lọc", "Chị Lọc", "Có “loc mac”")
                .doesNotContain("Mạc Thị Khác");
    }

    @Test
    void remembersAQuestionWithoutANameUnderTheSameNumber() {
        var once = post("huy", "/tasks/filters", Map.of("scope", "ALL", "least", "50.000.000"));
        var twice = post("huy", "/tasks/filters", Map.of("scope", "ALL", "least", "50000000"));

        assertThat(address(twice)).isEqualTo(address(once)).matches("/tasks\\?scope=all&filter=\\d+");
    }

    @Test
    void sharesAFilterWithTheUnitAloneAndLetsNobodyElseChangeIt() {
        var list = address(post(
                "huy", "/tasks/filters", Map.of("scope", "FREE", "due", "OVERDUE", "name", "Cả phòng", "unit", "P")));
        var number = list.substring(list.lastIndexOf('=') + 1);

        assertThat(get("hoa", "/tasks")).bodyText().contains("Dùng chung trong đơn vị", "Cả phòng");
        assertThat(get("lan", "/tasks")).bodyText().doesNotContain("Cả phòng");
        assertThat(get("lan", "/tasks?filter=" + number)).bodyText().contains("Không có bộ lọc này");
        post("hoa", "/tasks/filters/drop", Map.of("id", number));
        assertThat(get("hoa", list)).bodyText().contains("Cả phòng");
    }

    @Test
    void renamesAndDropsAFilter() {
        var list = address(post("lan", "/tasks/filters", Map.of("scope", "ALL", "name", "Tên cũ")));
        var number = list.substring(list.lastIndexOf('=') + 1);

        post("lan", "/tasks/filters", Map.of("id", number, "scope", "ALL", "name", "Tên mới"));
        assertThat(get("lan", list)).bodyText().contains("Tên mới").doesNotContain("Tên cũ");

        post("lan", "/tasks/filters/drop", Map.of("id", number));
        assertThat(get("lan", list)).bodyText().contains("Không có bộ lọc này").doesNotContain("Tên mới");
    }

    @Test
    void saysWhichFieldIsWrongAndKeepsWhatWasTyped() {
        var page = post(
                "huy",
                "/tasks/filters",
                Map.of("scope", "ALL", "least", "9", "most", "8", "officer", "nobody at all", "unit", "BD"));

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Số tiền “đến” phải bằng hoặc lớn hơn",
                        "Không có, hoặc có nhiều hơn một cán bộ như vậy",
                        "Đặt tên cho bộ lọc trước khi dùng chung",
                        "Chỉ dùng chung được với đơn vị bạn đang làm việc",
                        "value=\"nobody at all\"");
    }

    @Test
    void showsTheListWithoutAFilterWhoseProcedureIsGone() {
        office.dossier(Office.PROVINCE, "Mạc Thị Mất");
        var list = address(
                post("huy", "/tasks/filters", Map.of("scope", "ALL", "procedures", "lumpSum", "name", "Thủ tục cũ")));
        jdbc.sql(
                        "update saved_filter set criteria = replace(criteria, 'lumpSum', 'goneProcedure') where name = 'Thủ tục cũ'")
                .update();

        assertThat(get("huy", list))
                .hasStatusOk()
                .bodyText()
                .contains("Bộ lọc “Thủ tục cũ” có thủ tục “goneProcedure” không còn");
    }

    @Test
    void showsTheListWithoutWhatABrokenAddressAsksFor() {
        assertThat(get("huy", "/tasks?filter=x%27--")).hasStatusOk().bodyText().contains("Không có bộ lọc này");
        assertThat(get("huy", "/tasks?filter=99999999999999999999"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có bộ lọc này");
        assertThat(get("huy", "/tasks?after=nowhere")).hasStatusOk().bodyText().contains("không còn giữ");
        assertThat(get("huy", "/tasks?search=forgotten"))
                .hasStatusOk()
                .bodyText()
                .contains("không còn giữ");
    }

    @Test
    void marksWhatAPersonHasNotOpenedAndWhatHasChangedSince() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Thị Đọc");
        var list = address(post("huy", "/tasks/filters", Map.of("scope", "ALL", "text", "mac thi doc")));

        assertThat(get("huy", list)).bodyText().contains("title=\"Chưa đọc\"");
        get("huy", "/tasks/" + taskOf(dossier));
        assertThat(get("huy", list)).bodyText().doesNotContain("title=\"Chưa đọc\"", "title=\"Có thay đổi");
        assertThat(get("both", "/tasks?scope=all&filter=unread")).bodyText().contains("Mạc Thị Đọc");

        jdbc.sql("update task_read set read_at = timestamp with time zone '2020-01-01 00:00:00+00'")
                .update();
        assertThat(get("huy", list)).bodyText().contains("title=\"Có thay đổi từ lần bạn mở\"");
        assertThat(get("huy", "/tasks?scope=all&filter=changed")).bodyText().contains("Mạc Thị Đọc");
        assertThat(get("both", "/tasks?scope=all&filter=changed")).bodyText().doesNotContain("Mạc Thị Đọc");
    }

    @Test
    void keepsEachPersonsColumnsInTheirOrder() {
        office.dossier(Office.PROVINCE, "Mạc Thị Cột");

        post("hoa", "/tasks/columns", Map.of("shown", "UNIT", "place[UNIT]", "2", "place[PERSON]", "1"));

        assertThat(get("hoa", "/tasks?scope=all"))
                .bodyText()
                .containsSubsequence("Người hưởng, nơi nhận</th>", "Đơn vị</th>")
                .doesNotContain("Mã hồ sơ</th>");
        assertThat(get("huy", "/tasks?scope=all")).bodyText().contains("Mã hồ sơ</th>");
        post("hoa", "/tasks/columns/usual", Map.of());
        assertThat(get("hoa", "/tasks?scope=all")).bodyText().contains("Mã hồ sơ</th>");
    }

    @Test
    void listsTheDossiersAPersonHasWorkedOn() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Thị Xong");
        var task = taskOf(dossier);
        post("huy", "/tasks/" + task + "/claim", Map.of());
        post(
                "huy",
                "/tasks/" + task + "/complete",
                Map.of("opinion", "Được", "papersSeen", "true", "controlsSeen", "true"));

        assertThat(get("huy", "/tasks/touched")).hasStatusOk().bodyText().contains("Mạc Thị Xong");
        assertThat(get("hoa", "/tasks/touched")).hasStatusOk().bodyText().doesNotContain("Mạc Thị Xong");
    }

    @Test
    void goesBackToTheSamePlaceWhenATaskIsDone() {
        var task = taskOf(office.dossier(Office.PROVINCE, "Mạc Thị Chỗ"));
        get("huy", "/tasks?scope=free&filter=soon");

        assertThat(post("huy", "/tasks/" + task + "/claim", Map.of())).hasStatus3xxRedirection();
        assertThat(post("huy", "/tasks/" + task + "/release", Map.of()))
                .hasRedirectedUrl("/tasks?scope=free&filter=soon");
    }

    @Test
    void handsOutWhatTheFilterShowsAndWritesDownWhoTookIt() {
        office.dossier(Office.PROVINCE, "Mạc Thị Xuất");
        office.dossier(Office.PROVINCE, "Mạc Thị Ở Lại");
        var list = address(post("huy", "/tasks/filters", Map.of("scope", "ALL", "text", "mac thi xuat")));
        var before = exports();

        assertThat(get("huy", list.replace("/tasks", "/tasks/export.csv")))
                .hasStatusOk()
                .bodyText()
                .contains("Mạc Thị Xuất", "Đề xuất quyết định hưởng")
                .doesNotContain("Mạc Thị Ở Lại");
        assertThat(get("huy", list.replace("/tasks", "/tasks/export.xlsx")))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"danh-sach-viec.xlsx\"");
        assertThat(exports()).isEqualTo(before + 2);
    }

    private int exports() {
        return jdbc.sql("select count(*) from journal_entry where kind = 'EXPORT' and details like '/tasks/export%'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(String account, String path) {
        return web.get()
                .uri(path)
                .session(session)
                .with(user(office.officer(account)))
                .exchange();
    }

    private MvcTestResult post(String account, String path, Map<String, String> fields) {
        var post = web.post()
                .uri(path)
                .session(session)
                .with(user(office.officer(account)))
                .with(csrf());
        fields.forEach(post::param);
        return post.exchange();
    }

    private static String address(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private String taskOf(DossierCode dossier) {
        return jdbc.sql("select task_id from open_task where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
    }
}
