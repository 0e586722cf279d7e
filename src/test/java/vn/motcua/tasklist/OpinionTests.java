package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;

@AtTheOffice
class OpinionTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    Worklist worklist;

    @Autowired
    OpinionBook book;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void opensTheDossierToWhoeverIsAskedUntilHeHasAnswered() {
        var dossier = claimed("huy", "Cù Thị Hỏi");
        assertThat(get("lan", "/dossiers/" + dossier)).hasStatus(404);

        var opinion = ask("huy", dossier, "lan", "Sổ cũ ở Bến Đá còn không?");

        assertThat(get("lan", "/opinions")).bodyText().contains("Sổ cũ ở Bến Đá còn không?", "Cán bộ huy");
        assertThat(get("lan", "/dossiers/" + dossier))
                .hasStatusOk()
                .bodyText()
                .contains("Cù Thị Hỏi", "/opinions/" + opinion);
        assertThat(get("mai", "/dossiers/" + dossier)).hasStatus(404);
        assertThat(post("lan", "/opinions/" + opinion, Map.of("answer", "Còn, đang ở kho 2")))
                .hasRedirectedUrl("/opinions");
        assertThat(get("lan", "/dossiers/" + dossier)).hasStatus(404);
        assertThat(get("lan", "/opinions/" + opinion)).hasStatus(404);
        assertThat(get("huy", "/tasks/" + task(dossier))).bodyText().contains("Còn, đang ở kho 2", "Cán bộ lan");
        assertThat(timeline.of(dossier))
                .extracting(entry -> entry.act() + ": " + entry.reason())
                .endsWith("askOpinion: Sổ cũ ở Bến Đá còn không?", "giveOpinion: Còn, đang ở kho 2");
    }

    @Test
    void letsWhoeverIsAskedReadAndNothingElse() {
        var dossier = claimed("huy", "Cù Thị Đọc");
        ask("huy", dossier, "lan", "Có cùng người không?");

        var task = "/tasks/" + task(dossier);

        assertThat(get("lan", task)).hasStatusOk();
        assertThat(get("lan", "/dossiers/" + dossier)).bodyText().doesNotContain("/marks/note", "/marks/priority");
        assertThat(post("lan", task + "/release", Map.of())).hasStatus(404);
        assertThat(post("lan", "/dossiers/" + dossier + "/marks/note", Map.of("text", "x")))
                .hasStatus(404);
        assertThat(post("lan", "/dossiers/" + dossier + "/opinions", form("huy", "x")))
                .hasStatus(404);
        assertThat(looks("lan", dossier)).isPositive();
    }

    @Test
    void leavesTheTaskWhereItIsAndWaitsForNobody() {
        var dossier = claimed("huy", "Cù Thị Tiếp");
        ask("huy", dossier, "lan", "Cần đối chiếu gì thêm?");
        var task = task(dossier);

        assertThat(worklist.line(task).orElseThrow().holding()).isEqualTo("huy");
        post("huy", "/tasks/" + task + "/complete", DeskTests.PROPOSAL);

        assertThat(worklist.line(task)).isEmpty();
        assertThat(book.on(dossier)).singleElement().matches(Opinion::isOpen);
    }

    @Test
    void keepsWhatTheSecondOfADepartmentWroteAndSaysWhoWasQuicker() {
        var dossier = claimed("huy", "Cù Thị Phòng");
        var opinion = ask("huy", dossier, "", "Cách tính nào đúng?");
        post("hoa", "/opinions/" + opinion, Map.of("answer", "Theo khoản 2"));

        var late = post("both", "/opinions/" + opinion, Map.of("answer", "Theo khoản 3, tôi chắc"));

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Cán bộ hoa đã trả lời câu hỏi này trước bạn", "Theo khoản 3, tôi chắc");
        assertThat(answer(dossier)).isEqualTo("Theo khoản 2");
    }

    @Test
    void shutsTheDossierWhenTheQuestionIsWithdrawnAndKeepsTheUnsentAnswer() {
        var dossier = claimed("huy", "Cù Thị Rút");
        var opinion = ask("huy", dossier, "lan", "Còn cần không?");

        post("huy", "/dossiers/" + dossier + "/opinions/" + opinion + "/withdraw", Map.of());

        assertThat(get("lan", "/dossiers/" + dossier)).hasStatus(404);
        assertThat(post("lan", "/opinions/" + opinion, Map.of("answer", "Không cần nữa")))
                .hasStatus(409)
                .bodyText()
                .contains("Cán bộ huy đã rút câu hỏi này", "Không cần nữa");
        assertThat(notice(post("huy", "/dossiers/" + dossier + "/opinions/" + opinion + "/withdraw", Map.of())))
                .isEqualTo("opinion.closed");
    }

    @Test
    void namesWhatCannotStandAndKeepsWhatWasTyped() {
        var dossier = claimed("huy", "Cù Thị Sai");
        var address = "/dossiers/" + dossier + "/opinions";

        assertThat(post("huy", address, form("Ngô Văn Lạ", "Cần đối chiếu")))
                .hasStatus(422)
                .bodyText()
                .contains("Không tìm thấy người này trong bộ phận", "Cán bộ lan (lan)", "Cần đối chiếu");
        assertThat(post("huy", address, with(form("lan", "Cần đối chiếu"), "due", "01/01/2020")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi ngày cần có ý kiến", "Cần đối chiếu");
        assertThat(post("huy", address, with(form("", ""), "department", "archive")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi nội dung cần hỏi");
        assertThat(book.on(dossier)).isEmpty();

        var opinion = ask("huy", dossier, "lan", "Đúng rồi chứ?");
        assertThat(post("lan", "/opinions/" + opinion, Map.of("answer", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi ý kiến");
        assertThat(post("lan", "/opinions/" + opinion, Map.of("answer", "y".repeat(4001))))
                .hasStatus(422)
                .bodyText()
                .contains("y".repeat(4001));
        assertThat(book.find(opinion).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void isNoDutyOfWhoeverGivesIt() {
        var dossier = claimed("huy", "Cù Thị Phần");
        var opinion = ask("huy", dossier, "", "Hoa thấy sao?");

        post("hoa", "/opinions/" + opinion, Map.of("answer", "Được"));
        post("huy", "/tasks/" + task(dossier) + "/complete", DeskTests.PROPOSAL);

        assertThat(timeline.duties(dossier, office.officer("hoa").actor())).isEmpty();
        assertThat(post("hoa", "/tasks/" + task(dossier) + "/claim", Map.of())).hasStatus3xxRedirection();
        assertThat(worklist.line(task(dossier)).orElseThrow().holding()).isEqualTo("hoa");
    }

    @Test
    void isAskedForOnlyByWhoeverHasTheDossierInHand() {
        var dossier = claimed("huy", "Cù Thị Tay");

        assertThat(notice(post("mai", "/dossiers/" + dossier + "/opinions", form("lan", "x"))))
                .isNull();
        assertThat(notice(post("both", "/dossiers/" + dossier + "/opinions", form("lan", "x"))))
                .isEqualTo("opinion.asked");
        var other = office.dossier(Office.PROVINCE, "Cù Thị Chưa");
        assertThat(notice(post("huy", "/dossiers/" + other + "/opinions", form("lan", "x"))))
                .isEqualTo("opinion.notYours");
        assertThat(book.on(other)).isEmpty();
    }

    private DossierCode claimed(String account, String name) {
        var dossier = office.dossier(Office.PROVINCE, name);
        post(account, "/tasks/" + task(dossier) + "/claim", Map.of());
        return dossier;
    }

    /** Of a colleague at Ben Da, or of everybody in the province's own department. */
    private long ask(String account, DossierCode dossier, String colleague, String question) {
        var form = form(colleague, question);
        assertThat(post(
                        account,
                        "/dossiers/" + dossier + "/opinions",
                        colleague.isEmpty() ? with(form, "unit", Office.PROVINCE) : form))
                .hasRedirectedUrl("/dossiers/" + dossier + "/opinions");
        var asked = book.on(dossier);
        return asked.get(asked.size() - 1).id();
    }

    private Map<String, String> form(String colleague, String question) {
        return Map.of(
                "unit",
                Office.GRASSROOTS,
                "department",
                "benefits",
                "colleague",
                colleague,
                "question",
                question,
                "due",
                LocalDate.now(clock).plusDays(2).toString());
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var other = new HashMap<>(form);
        other.put(field, value);
        return other;
    }

    private String answer(DossierCode dossier) {
        return book.on(dossier).get(0).closing().answer();
    }

    private int looks(String account, DossierCode dossier) {
        return jdbc.sql("select count(*) from journal_entry where chain = ? and kind = 'LOOK' and subject = ?")
                .params("account:" + account, dossier.value())
                .query(Integer.class)
                .single();
    }

    private String task(DossierCode dossier) {
        return worklist.of(dossier).get(0).task();
    }

    private static Object notice(MvcTestResult answer) {
        return answer.getMvcResult().getFlashMap().get("notice");
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
