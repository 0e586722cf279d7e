package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;
import vn.motcua.tasklist.Bundle.Order;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.Wanted.Scope;

@AtTheOffice
class MarkTests {

    private static final String NEVER = "2020-01-01";

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    Worklist worklist;

    @Autowired
    UnitLabels labels;

    @Autowired
    BundleBook book;

    @Autowired
    BundleRun run;

    @Autowired
    Clock clock;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void remindsAPersonAloneOnTheDayWhoeverHasTheTask() {
        var dossier = office.dossier(Office.PROVINCE, "Đinh Thị Nhắc");
        var task = worklist.of(dossier).get(0).task();
        post("huy", task, "claim");

        mark("huy", dossier, "reminder", Map.of("on", today().toString(), "note", "gọi lại đơn vị"));
        post("huy", task, "release");
        post("both", task, "claim");

        assertThat(found("huy", Criteria.marked(Mark.REMINDED))).contains(dossier);
        assertThat(found("both", Criteria.marked(Mark.REMINDED))).doesNotContain(dossier);
        assertThat(get("huy", "/tasks?scope=all&filter=reminded"))
                .bodyText()
                .contains("Đinh Thị Nhắc", "gọi lại đơn vị", "Đến ngày nhắc");
        mark("huy", dossier, "reminder/drop", Map.of());
        assertThat(found("huy", Criteria.marked(Mark.REMINDED))).doesNotContain(dossier);
    }

    @Test
    void keepsSilentUntilTheDay() {
        var dossier = office.dossier(Office.PROVINCE, "Đinh Thị Chờ");

        mark("huy", dossier, "reminder", Map.of("on", today().plusDays(3).toString()));

        assertThat(found("huy", Criteria.marked(Mark.REMINDED))).doesNotContain(dossier);
        assertThat(get("huy", "/dossiers/" + dossier)).bodyText().contains("Bỏ nhắc");
    }

    @Test
    void refusesADayThatIsOverAndKeepsTheOldOne() {
        var dossier = office.dossier(Office.PROVINCE, "Đinh Thị Qua");
        mark("huy", dossier, "reminder", Map.of("on", today().toString()));

        var refused = mark("huy", dossier, "reminder", Map.of("on", NEVER));

        assertThat(notice(refused)).isEqualTo("mark.fault.day");
        assertThat(found("huy", Criteria.marked(Mark.REMINDED))).contains(dossier);
    }

    @Test
    void saysWhichDossiersArePressingAndWhy() {
        var dossier = office.dossier(Office.PROVINCE, "Đinh Thị Gấp");

        mark("huy", dossier, "priority", Map.of("reason", "Người hưởng ốm nặng"));

        assertThat(found("huy", Criteria.marked(Mark.PRESSING))).contains(dossier);
        assertThat(get("hoa", "/dossiers/" + dossier))
                .bodyText()
                .contains("Đưa vào diện ưu tiên", "Người hưởng ốm nặng");
        mark("hoa", dossier, "priority/drop", Map.of());
        assertThat(found("huy", Criteria.marked(Mark.PRESSING))).doesNotContain(dossier);
        assertThat(notice(mark("huy", dossier, "priority", Map.of("reason", ""))))
                .isEqualTo("mark.fault.reason");
    }

    @Test
    void writesNotesThatStandOnTheTimeline() {
        var dossier = office.dossier(Office.PROVINCE, "Đinh Thị Ghi");

        mark("huy", dossier, "note", Map.of("text", "Đã hỏi đơn vị, chờ bản gốc"));

        assertThat(get("hoa", "/dossiers/" + dossier))
                .bodyText()
                .contains("Ghi chú", "Đã hỏi đơn vị, chờ bản gốc", "Cán bộ huy");
        assertThat(notice(mark("huy", dossier, "note", Map.of("text", " ")))).isEqualTo("mark.fault.note");
    }

    @Test
    void findsDossiersByAUnitsOwnLabels() {
        var dossier = office.dossier(Office.PROVINCE, "Đinh Thị Nhãn");
        var other = office.dossier(Office.PROVINCE, "Đinh Thị Không");
        var label = label("Chờ sổ gốc");

        mark("huy", dossier, "label", Map.of("label", Long.toString(label)));
        mark("both", dossier, "reminder", Map.of("on", today().toString()));

        assertThat(found("huy", Conditions.labelled(label))).contains(dossier).doesNotContain(other);
        assertThat(get("both", "/tasks?scope=all&filter=reminded")).bodyText().contains("Đinh Thị Nhãn", "Chờ sổ gốc");
        assertThat(mark("lan", dossier, "label", Map.of("label", Long.toString(label))))
                .hasStatus(404);
        mark("huy", dossier, "label/drop", Map.of("label", Long.toString(label)));
        assertThat(found("huy", Conditions.labelled(label))).doesNotContain(dossier);
    }

    @Test
    void labelsManyAndTakesOffOnlyWhatWasPutOn() {
        var one = office.dossier(Office.PROVINCE, "Đinh Thị Loạt Một");
        var had = office.dossier(Office.PROVINCE, "Đinh Thị Loạt Hai");
        var label = label("Theo dõi riêng");
        mark("huy", had, "label", Map.of("label", Long.toString(label)));

        var bundle = begin(LabelActs.LABEL, label, one, had);
        run.run(bundle);
        assertThat(found("huy", Conditions.labelled(label))).contains(one, had);

        run.run(book.undo(
                book.find(bundle).orElseThrow(),
                new Order(LabelActs.UNLABEL, Map.of("label", Long.toString(label)), "vi", "undo-" + bundle)));
        assertThat(found("huy", Conditions.labelled(label))).contains(had).doesNotContain(one);
    }

    @Test
    void letsHeadsKeepTheListOfLabels() {
        assertThat(post("hoa", "/tasks/labels", Map.of("name", "Gấp theo đơn thư", "unit", "P", "tone", "amber")))
                .hasRedirectedUrl("/tasks/labels");
        assertThat(get("hoa", "/tasks/labels")).bodyText().contains("Gấp theo đơn thư", "Ngừng dùng");
        assertThat(notice(post("hoa", "/tasks/labels", Map.of("name", "gấp theo ĐƠN THƯ", "unit", "P"))))
                .isEqualTo("mark.fault.known");
        assertThat(post("huy", "/tasks/labels", Map.of("name", "Không được", "unit", "P")))
                .hasStatus(403);
    }

    private long begin(String act, long label, DossierCode... dossiers) {
        var marked = List.of(dossiers).stream()
                .map(dossier -> worklist.of(dossier).get(0).task())
                .toList();
        var order = new Order(
                act,
                Map.of("label", Long.toString(label)),
                "vi",
                UUID.randomUUID().toString());
        return Acting.as(office.officer("huy"), () -> book.begin("huy", order, marked));
    }

    private long label(String name) {
        return Acting.as(office.officer("hoa"), () -> {
            labels.add("P", name, "blue");
            return labels.of(Acting.person()).stream()
                    .filter(label -> label.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private List<DossierCode> found(String account, Criteria criteria) {
        return worklist.page(new Wanted(Scope.ALL, criteria, null), office.officer(account), 500).stream()
                .map(Line::dossier)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult mark(String account, DossierCode dossier, String what, Map<String, String> fields) {
        return post(account, "/dossiers/" + dossier + "/marks/" + what, fields);
    }

    private void post(String account, String task, String what) {
        post(account, "/tasks/" + task + "/" + what, Map.of());
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
