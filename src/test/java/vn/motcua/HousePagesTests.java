package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.oversight.Reviews;

/** Looks at every page of every role, with dossiers on their way, at a desk and on a phone. */
@WholeHouse
@TestInstance(Lifecycle.PER_CLASS)
class HousePagesTests {

    private static final String UNSAID =
            "\\?\\?[\\w.]+\\?\\?|\\b[a-z]+\\.(?:officer|clerk|head)\\b|Optional\\[|@[0-9a-f]{6,}|Có lỗi ở máy chủ";

    private final Map<String, Person> people = new HashMap<>();
    private final Complaints complaints = new Complaints();
    private FilledHouse places;

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reviews reviews;

    @BeforeAll
    void fillTheHouse() {
        places = FilledHouse.by(programs);
        reviews.openDue();
        layASign();
    }

    @ParameterizedTest
    @CsvSource({
        "worklist, ngo.tran, /tasks?scope=all",
        "worklist-filter, ngo.tran, /tasks/filters?scope=all",
        "worklist-labels, vu.nhung, /tasks/labels",
        "worklist-bundles, le.mai, /tasks/bundles",
        "worklist-touched, le.mai, /tasks/touched",
        "worklist-head, vu.nhung, /tasks?scope=free",
        "team, vu.nhung, /team",
        "team-person, vu.nhung, /team?who=pham.huy",
        "assign, vu.nhung, /tasks/{proposeDecision.task}/assign",
        "task-history, ngo.tran, /tasks/{verifyHistory.task}",
        "task-proposal, pham.huy, /tasks/{proposeDecision.task}",
        "task-review, vu.nhung, /tasks/{reviewProposal.task}",
        "task-list, pham.huy, /tasks/{reviewList.task}",
        "list, pham.huy, /dossiers/{reviewList}/list",
        "list-good, vu.nhung, /dossiers/{reviewList}/list?state=GOOD",
        "list-line, pham.huy, /dossiers/{reviewList}/list/2",
        "list-line-bad, pham.huy, /dossiers/{reviewList}/list/3",
        "dossier-list, pham.huy, /dossiers/{reviewList}",
        "counter-list, le.mai, /counter?procedure=employer-list",
        "task-release, lam.vinh, /tasks/{releasePayment.task}",
        "task-shelving, cao.dung, /tasks/{shelveRecords.task}",
        "dossiers, le.mai, /dossiers",
        "dossier, pham.huy, /dossiers/{proposeDecision}",
        "controls, pham.huy, /dossiers/{proposeDecision}/controls",
        "dossier-paid, do.ngan, /dossiers/{shelveRecords}",
        "dossier-waiting, le.mai, /dossiers/{supplement}",
        "register, ngo.tran, /register",
        "suspensions, pham.huy, /suspensions",
        "surges, vu.nhung, /surges",
        "counter, le.mai, /counter",
        "received, le.mai, /counter/received/{verifyHistory}",
        "correction, le.mai, /counter/corrections/{verifyHistory}",
        "correction-late, le.mai, /counter/corrections/{proposeDecision}",
        "supplements, le.mai, /supplements",
        "supplement, le.mai, /supplements/{supplement}",
        "inbox, le.mai, /inbox",
        "returns, le.mai, /returns",
        "queue, le.mai, /queue",
        "hand-overs, le.mai, /handovers",
        "hand-over-new, le.mai, /handovers/new",
        "guide, le.mai, /guide",
        "signing, trinh.bao, /signing",
        "signing-text, trinh.bao, /signing/{signDecision.task}",
        "payments, do.ngan, /payments",
        "payments-chief, lam.vinh, /payments?queue=CASH",
        "payrolls, do.ngan, /payments/payrolls",
        "recipients, lam.vinh, /payments/recipients",
        "archive, cao.dung, /archive",
        "dossier-register, le.mai, /dossier-register",
        "waivers-none, lo.hanh, /waivers",
        "law, pham.huy, /law?q=tham chieu",
        "procedures, le.mai, /procedures",
        "procedure, le.mai, /procedures/survivor-monthly",
        "inspection, lo.hanh, /tasks",
        "inspections, lo.hanh, /inspections",
        "administration, quan.tri, /tasks",
        "rights, trinh.bao, /rights",
        "rights-keeper, quan.tri, /rights",
        "lent-accounts, trinh.bao, /lent-accounts",
        "access-matrix, quan.tri, /access",
        "access-matrix-head, vu.nhung, /account",
        "accounts, quan.tri, /accounts",
        "account-kept, quan.tri, /accounts/le.mai",
        "account-own, le.mai, /account",
        "certificates, quan.tri, /certificates",
        "notices, pham.huy, /notices",
        "notices-choices, pham.huy, /notices/choices",
        "letters, quan.tri, /letters",
        "consent, le.mai, /dossiers/{proposeDecision}/consent",
        "account-second-factor, le.mai, /account/second-factor",
        "account-keys, le.mai, /account/keys",
        "calendar, quan.tri, /calendar?year=2026",
        "calendar-open, quan.tri, /calendar?year=2027",
        "calendar-reader, le.mai, /calendar?year=2028",
        "refused, pham.huy, /counter",
        "missing, pham.huy, /dossiers/G12.099.01-000101-0001"
    })
    void showsEveryPageWholeAndReadable(String name, String account, String address) {
        var page =
                people.computeIfAbsent(account, this::enter).open(at(address)).page();

        look(name, page);
    }

    @ParameterizedTest
    @CsvSource({
        "sign-in, /login",
        "sign-in-failed, /login?error",
        "verify, /verify",
        "verify-unknown, /verify/AAAAAAAAAAAAAAAAAAAAAAAA"
    })
    void showsTheSignInPageToStrangers(String name, String address) {
        try (var stranger = Chromium.browser().newContext()) {
            var page = complaints.hear(stranger.newPage());
            page.navigate("http://localhost:" + port + address);

            look(name, page);
        }
    }

    private void look(String name, Page page) {
        Eye.everywhere(page, "house-" + name);

        complaints.areNone(name);
        assertThat(page.locator("body").innerText()).as(name).doesNotContainPattern(UNSAID);
    }

    @Test
    void saysThatNobodyWasFound() {
        var page =
                people.computeIfAbsent("le.mai", this::enter).open("/dossiers").page();
        page.fill("#query", "khong-co-ai");
        page.press("#query", "Enter");
        page.locator(".empty").waitFor();

        assertThat(page.url()).doesNotContain("khong-co-ai");
        look("dossiers-none", page);
    }

    @Test
    void showsThePaletteWithWhatItFinds() {
        var page =
                people.computeIfAbsent("pham.huy", this::enter).open("/tasks").page();
        page.keyboard().press("Control+k");
        page.keyboard().type(places.get("proposeDecision"));
        page.locator("#palette [data-go='/dossiers/" + places.get("proposeDecision") + "']")
                .waitFor();

        look("palette", page);

        page.keyboard().press("Escape");
    }

    @Test
    void showsWhoStandsInForWhom() {
        var answer = programs.withBasicAuth("vu.nhung", "motcua-demo-2026")
                .postForEntity(
                        "/api/substitutions",
                        Map.of(
                                "office", "pham.huy benefits.officer P",
                                "substitute", "ngo.tran",
                                "from", LocalDate.now().plusDays(1).toString(),
                                "until", LocalDate.now().plusDays(9).toString(),
                                "procedures", List.of("one-time"),
                                "highest", "50000000",
                                "reason", "Nghỉ phép năm",
                                "document", "Thông báo 7/TB-BHXH"),
                        String.class);

        var page = people.computeIfAbsent("vu.nhung", this::enter)
                .open("/substitutions")
                .page();

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(page.locator("main table").innerText()).contains("Ngô Bảo Trân thay Phạm", "50.000.000 đ");
        look("substitutions", page);
    }

    @Test
    void showsExceptionsToWhoeverDecidesOnThem() {
        layWaiver("proposeDecision", "pending, applicant_name", "true, 'Lê Thị Mai'");
        layWaiver(
                "reviewProposal",
                "applicant_name, granted, decided_by, decided_by_name, because, decided_at, valid_until, used_at",
                "'Lê Thị Mai', true, 'trinh.bao', 'Trịnh Văn Bảo', 'Đồng ý, có soát xét lại', current_timestamp, "
                        + "current_date, current_timestamp");

        var page = people.computeIfAbsent("trinh.bao", this::enter)
                .open("/waivers")
                .page();

        assertThat(page.locator("main").innerText())
                .contains("Chờ bạn quyết định", "Đang cho phép", "Đồng ý, có soát xét lại");
        look("waivers", page);
    }

    private void layWaiver(String dossier, String columns, String values) {
        jdbc.sql("insert into waiver (dossier, duty, done, role, unit, applicant, reason, asked_at, " + columns
                        + ") values (?, 'REVIEW', 'RECEIVE', 'benefits.head', 'P', 'le.mai', "
                        + "'Trưởng phòng nghỉ ốm, phòng chỉ còn một người soát xét', current_timestamp, " + values
                        + ")")
                .param(places.get(dossier))
                .update();
    }

    @Test
    void showsTheRightsThatAHeadReviews() {
        var page =
                people.computeIfAbsent("vu.nhung", this::enter).open("/rights").page();
        page.locator("main tbody a").first().click();
        page.locator("main input[type=radio]").first().waitFor();

        look("rights-sheet", page);
        page.locator("main button[data-act=main]").click();
        page.locator("[data-errors]").waitFor();

        assertThat(page.locator("main").innerText()).contains("chưa có kết luận hoặc thiếu lý do");
        look("rights-refused", page);
    }

    @Test
    void showsWhatIsAskedAndAnswered() {
        var code = places.get("reviewProposal");
        layAnOpinion(code, "null, null, null");
        layAnOpinion(code, "current_timestamp, 'Ngô Bảo Trân', 'Đủ, đã đối chiếu với sổ gốc.'");
        var open = jdbc.sql("select min(id) from opinion where dossier = ? and closed_at is null")
                .param(code)
                .query(Long.class)
                .single();
        var head = people.computeIfAbsent("vu.nhung", this::enter);

        look("opinion", head.open("/opinions/" + open).page());
        look("opinions", head.open("/opinions").page());
        var page = head.open("/dossiers/" + code + "/opinions").page();
        look("opinions-of-dossier", page);
        page.locator("main form[novalidate] button[data-act=main]").click();
        page.locator("[data-errors]").waitFor();
        look("opinion-refused", page);
        page = head.open("/tasks/" + places.get("reviewProposal.task")).page();
        page.locator("#tab-marks").click();
        look("task-opinions", page);
    }

    private void layAnOpinion(String dossier, String closing) {
        jdbc.sql(
                        "insert into opinion (dossier, department, unit, asked, question, due_on, asker, asker_name, asked_at, "
                                + "closed_at, closed_by_name, answer) values (?, 'benefits', 'P', 'Phòng Chế độ bảo hiểm xã hội', "
                                + "'Thời gian đóng trước 1995 đã đủ căn cứ chưa?', current_date, 'ngo.tran', 'Ngô Bảo Trân', "
                                + "current_timestamp, " + closing + ")")
                .param(dossier)
                .update();
    }

    @Test
    void showsWhatIsDoneToManyAtOnce() {
        jdbc.sql("insert into unit_label (unit, name, tone) values ('P', 'Chờ sổ gốc', 'blue')")
                .update();
        var task = places.get("reviewProposal.task");
        var head = people.computeIfAbsent("vu.nhung", this::enter);

        var page = marked(head, task);
        look("worklist-marked", page);
        page.locator("#bundle button[formaction$='/together']").first().click();
        page.locator("main form[action$='/together/begin'] button[data-act=main]")
                .waitFor();
        look("together", page);
        page = marked(head, task);
        page.locator("#bundle button[formaction$='/assign']").click();
        page.locator("#receiver").waitFor();
        look("give", page);
        page = marked(head, task);
        page.locator("#bundle button[value=LABEL]").click();
        page.locator("#undo").waitFor();
        look("bundle", page);
        look("bundles", head.open("/tasks/bundles").page());
        page = marked(head, task);
        PlaywrightAssertions.assertThat(page.locator("#t-" + task)).containsText("Chờ sổ gốc");
    }

    private Page marked(Person head, String task) {
        var page = head.open("/tasks?scope=all").page();
        page.fill("#query", places.get("reviewProposal"));
        page.press("#query", "Enter");
        PlaywrightAssertions.assertThat(page.locator("tbody [name=task]")).hasCount(1);
        page.locator("#t-" + task + " [name=task]").check();
        return page;
    }

    private void layASign() {
        var monday = LocalDate.now().with(DayOfWeek.MONDAY).minusWeeks(1);
        jdbc.sql("insert into lent_week (monday, looked_at) values (?, current_timestamp)")
                .param(monday)
                .update();
        jdbc.sql(
                        """
                        insert into lent_sign (monday, account, unit, kind, noted_at, detail)
                        values (?, 'le.mai', 'BD', 'TWO_PLACES', current_timestamp, ?)""")
                .params(monday, "10.0.0.7\u001f10.0.0.3")
                .update();
    }

    private Person enter(String account) {
        var person = Person.signIn(Chromium.browser(), port, account);
        complaints.hear(person.page());
        return person;
    }

    private String at(String address) {
        var path = address;
        for (var place : places.known().entrySet()) path = path.replace("{" + place.getKey() + "}", place.getValue());
        return path;
    }
}
