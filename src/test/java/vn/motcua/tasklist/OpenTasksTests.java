package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.journey.Desk;
import vn.motcua.tasklist.Parts.Label;
import vn.motcua.tasklist.UnitLabels.UnitLabel;

@SpringBootTest(
        classes = Office.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:open-tasks;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.journey.deploy-own-models=false"
        })
@Import(RandomWork.class)
class OpenTasksTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    Office office;

    @Autowired
    Worklist worklist;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Priorities priorities;

    @Autowired
    LineMarks marks;

    @Autowired
    UnitLabels labels;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RandomWork work;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void ordersByTheLegalClockWhoeverMovesIt() {
        var later = accepted("Bùi Thị Xuân Một", NOW.plus(Duration.ofDays(9)));
        var sooner = accepted("Bùi Thị Xuân Hai", NOW.plus(Duration.ofDays(5)));

        assertThat(found("bui thi xuan")).containsExactly(sooner, later);
        dossiers.moveDueDate(sooner, NOW.plus(Duration.ofDays(20)));

        assertThat(found("bui thi xuan")).containsExactly(later, sooner);
    }

    @Test
    void keepsTheOldOrderWhenTheNewDueDateIsRolledBack() {
        var later = accepted("Bùi Thị Yến Một", NOW.plus(Duration.ofDays(9)));
        var sooner = accepted("Bùi Thị Yến Hai", NOW.plus(Duration.ofDays(5)));

        transaction.executeWithoutResult(status -> {
            dossiers.moveDueDate(sooner, NOW.plus(Duration.ofDays(20)));
            status.setRollbackOnly();
        });

        assertThat(found("bui thi yen")).containsExactly(sooner, later);
    }

    @Test
    void dropsTheTasksOfACancelledJourney() {
        var dossier = office.dossier(Office.PROVINCE, "Bùi Văn Ánh");

        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.value())
                        .singleResult()
                        .getId(),
                "withdrawn");

        assertThat(found("bui van anh")).isEmpty();
    }

    @Test
    void keepsNoRowOfAJourneyThatFailedToStart() {
        var dossier = office.register(Office.PROVINCE, "Bùi Văn Bằng");

        transaction.executeWithoutResult(status -> {
            runtime.startProcessInstanceByKey("smallSettlement", dossier.value());
            status.setRollbackOnly();
        });

        assertThat(found("bui van bang")).isEmpty();
    }

    @Test
    void putsAPressingDossierBeforeOthersDueAtTheSameMomentAndBehindEarlierOnes() {
        var due = NOW.plus(Duration.ofDays(9));
        var earlier = accepted("Bùi Thị Vội Sớm", due.minus(Duration.ofSeconds(1)));
        var first = accepted("Bùi Thị Vội Một", due);
        var second = accepted("Bùi Thị Vội Hai", due);
        var last = found("bui thi voi").indexOf(first) == 1 ? second : first;

        Acting.as(office.officer("huy"), () -> priorities.press(last, "Người hưởng ốm nặng"));

        assertThat(found("bui thi voi")).containsExactly(earlier, last, last.equals(first) ? second : first);
        assertThat(beside("bui thi voi", last)).extracting(Label::tone).containsExactly("red");

        dossiers.moveDueDate(last, due.plus(Duration.ofSeconds(1)));
        Acting.as(office.officer("huy"), () -> priorities.ease(last));

        assertThat(found("bui thi voi")).containsExactly(earlier, last.equals(first) ? second : first, last);
        assertThat(worklist.of(last).get(0).place().urgentAt()).isEqualTo(due.plus(Duration.ofSeconds(1)));
        assertThat(beside("bui thi voi", last)).isEmpty();
    }

    @Test
    void findsByAnyOfSomeLabelsWhateverTheNextStepIs() {
        var labelled = office.dossier(Office.PROVINCE, "Bùi Thị Nhãn");
        var other = office.dossier(Office.PROVINCE, "Bùi Thị Nhãn");
        var label = label("Chờ sổ gốc");
        var second = label("Chờ sổ gốc, gấp");

        Acting.as(office.officer("huy"), () -> labels.put(label, labelled));
        Acting.as(office.officer("huy"), () -> labels.put(second, labelled));
        Acting.as(office.officer("huy"), () -> labels.take(second, labelled));
        Acting.as(office.officer("huy"), () -> {
            var task = worklist.of(labelled).get(0).task();
            desk.claim(task);
            desk.complete(task, DeskTests.PROPOSAL);
            return task;
        });

        assertThat(labelled(label.id(), second.id())).containsExactly(labelled);
        assertThat(labelled(second.id())).doesNotContain(labelled, other);
    }

    private UnitLabel label(String name) {
        return Acting.as(office.officer("hoa"), () -> {
            labels.add(Office.PROVINCE, name, "");
            return labels.of(Acting.person()).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private List<DossierCode> labelled(Long... labels) {
        var criteria = Conditions.labelled(labels);
        var wanted = new Wanted(Wanted.Scope.ALL, criteria, null);
        assertThat(worklist.counts(List.of(wanted), office.officer("huy")))
                .containsExactly(worklist.page(wanted, office.officer("huy")).size());
        return worklist.page(wanted, office.officer("huy")).stream()
                .map(Line::dossier)
                .toList();
    }

    @Test
    void pagesThroughTheWholeListOnceEach() {
        var all = IntStream.range(0, 2 * Worklist.PAGE + 3)
                .mapToObj(number -> office.dossier(Office.GRASSROOTS, "Hoàng Văn Trang"))
                .toList();

        var read = new ArrayList<DossierCode>();
        String after = null;
        do {
            var page = worklist.page(Wanted.of("free", null, "hoang van trang", after), office.officer("lan"));
            var shown = page.subList(0, Math.min(page.size(), Worklist.PAGE));
            shown.forEach(line -> read.add(line.dossier()));
            after = page.size() > Worklist.PAGE
                    ? shown.get(shown.size() - 1).place().toString()
                    : null;
        } while (after != null);

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void findsByCodeNumberAndNameWithoutAccents() {
        var dossier = office.dossier(Office.PROVINCE, "Đặng Thùy Trâm");
        var number = dossiers.get(dossier).person().insuranceNumber();

        assertThat(found(dossier.spokenPart())).containsExactly(dossier);
        assertThat(found(number)).containsExactly(dossier);
        assertThat(found("DANG THUY TRAM")).containsExactly(dossier);
        assertThat(found("Đặng Thùy")).containsExactly(dossier);
        assertThat(found("%")).isEmpty();
        assertThat(found("' or '1'='1")).isEmpty();
    }

    @Test
    void tellsOverdueFromSoonAndLeavesPausedClocksOut() {
        accepted("Phan Thị Hạn Trễ", NOW.minus(Duration.ofHours(1)));
        accepted("Phan Thị Hạn Xa", NOW.plus(Duration.ofDays(30)));
        var paused = accepted("Phan Thị Hạn Dừng", NOW.minus(Duration.ofHours(1)));
        dossiers.move(paused, DossierState.AWAITING_SUPPLEMENT, ClockState.PAUSED);

        assertThat(names(Wanted.of("all", "overdue", "phan thi han", null))).containsExactly("Phan Thị Hạn Trễ");
        assertThat(names(Wanted.of("all", "soon", "phan thi han", null))).doesNotContain("Phan Thị Hạn Xa");
    }

    @Test
    void showsAnOfficeItsOwnTasksAndTheProvinceAll() {
        office.dossier(Office.PROVINCE, "Trịnh Thị Tỉnh");
        office.dossier(Office.GRASSROOTS, "Trịnh Thị Cơ");

        assertThat(names("lan", Wanted.of("all", null, "trinh thi", null))).containsExactly("Trịnh Thị Cơ");
        assertThat(names("huy", Wanted.of("all", null, "trinh thi", null)))
                .containsExactlyInAnyOrder("Trịnh Thị Cơ", "Trịnh Thị Tỉnh");
        assertThat(names("it", Wanted.of("all", null, "trinh thi", null))).isEmpty();
        assertThat(names("mai", Wanted.of("free", null, "trinh thi", null))).isEmpty();
    }

    @Test
    void countsWhatTheListShows() {
        var questions = List.of(
                Wanted.of("mine", null, "vu thi dem", null),
                Wanted.of("free", null, "vu thi dem", null),
                Wanted.of("all", null, "vu thi dem", null));

        office.dossier(Office.PROVINCE, "Vũ Thị Đếm");
        office.dossier(Office.PROVINCE, "Vũ Thị Đếm");

        assertThat(worklist.counts(questions, office.officer("hoa"))).containsExactly(0, 0, 2);
        assertThat(worklist.counts(questions, office.officer("huy"))).containsExactly(0, 2, 2);
    }

    @ParameterizedTest
    @MethodSource
    void narrowsByEveryConditionAloneAndTogether(Criteria criteria, boolean finds) {
        office.dossier(Office.PROVINCE, "Nông Thị Điều Kiện");

        var found = worklist.page(
                new Wanted(Wanted.Scope.ALL, criteria.saying("nong thi dieu"), null), office.officer("huy"));

        assertThat(found.isEmpty()).isNotEqualTo(finds);
        assertThat(worklist.counts(
                        List.of(new Wanted(Wanted.Scope.ALL, criteria.saying("nong thi dieu"), null)),
                        office.officer("huy")))
                .containsExactly(Math.min(found.size(), Worklist.MANY));
    }

    static Stream<Arguments> narrowsByEveryConditionAloneAndTogether() {
        return Stream.of(
                arguments(Conditions.procedures("lumpSum"), true),
                arguments(Conditions.procedures("lumpSum", "retirement"), true),
                arguments(Conditions.procedures("retirement"), false),
                arguments(Conditions.units(Office.PROVINCE), true),
                arguments(Conditions.units(Office.GRASSROOTS), false),
                arguments(Conditions.steps("proposeDecision"), true),
                arguments(Conditions.steps("reviewProposal"), false),
                arguments(Conditions.clocks(ClockState.NOT_STARTED, ClockState.RUNNING), true),
                arguments(Conditions.clocks(ClockState.PAUSED), false),
                arguments(Conditions.amounts(1L, null), false),
                arguments(Conditions.amounts(null, 5L), false),
                arguments(Conditions.held("huy"), false),
                arguments(Conditions.employer("TZ0001Z"), false),
                arguments(Criteria.marked(Criteria.Mark.UNREAD), true),
                arguments(Criteria.marked(Criteria.Mark.CHANGED), false),
                arguments(Criteria.marked(Criteria.Mark.REMINDED), false),
                arguments(Criteria.marked(Criteria.Mark.PRESSING), false),
                arguments(Conditions.labelled(0L), false),
                arguments(Conditions.all("lumpSum", Office.PROVINCE, "proposeDecision"), true),
                arguments(Conditions.all("lumpSum", Office.PROVINCE, "reviewProposal"), false));
    }

    @Test
    void equalsTheEnginesStateAfterRandomWorkAndCrashes() {
        var seed = System.nanoTime();

        work.happen(300, new Random(seed));

        assertThat(differences()).as("seed %d", seed).isEmpty();
        assertThat(tasks.createTaskQuery().count()).isPositive().isEqualTo(rows());
    }

    private List<String> differences() {
        return jdbc.sql(
                        """
                        select t.id_ from act_ru_task t left join open_task o on o.task_id = t.id_
                          left join act_ru_execution e on e.id_ = t.proc_inst_id_
                          left join dossier d on d.code = o.dossier left join dossier_priority p on p.dossier = o.dossier
                        where o.task_id is null or o.step <> t.task_def_key_ or o.definition <> t.proc_def_id_
                          or o.assignee <> coalesce(t.assignee_, '') or o.dossier <> e.business_key_ or o.words <> d.words
                            || coalesce((select string_agg(' #' || x.label, '') from dossier_label x where x.dossier = d.code), '')
                          or o.procedure_key <> d.procedure_key or o.unit <> d.unit or o.clock <> d.clock
                          or o.pressing <> (p.dossier is not null)
                          or o.urgent_at <> coalesce(d.due_at - case when o.pressing then interval '0.000001' second
                            else interval '0' second end, o.urgent_at)
                          or coalesce(o.amount, 0) <> coalesce((select s.worth from sheet s where s.dossier = d.code
                            and s.kind = 'Decision' order by s.revision desc limit 1), 0)""")
                .query(String.class)
                .list();
    }

    private long rows() {
        return jdbc.sql("select count(*) from open_task").query(Long.class).single();
    }

    private DossierCode accepted(String name, Instant dueAt) {
        var dossier = office.dossier(Office.PROVINCE, name);
        dossiers.accept(dossier, NOW.minus(Duration.ofDays(5)), dueAt);
        return dossier;
    }

    private List<Label> beside(String text, DossierCode dossier) {
        var lines = worklist.page(Wanted.of("all", null, text, null), office.officer("huy"));
        return marks.of(lines, office.officer("huy")).marks().getOrDefault(dossier, List.of());
    }

    private List<DossierCode> found(String text) {
        return worklist.page(Wanted.of("all", null, text, null), office.officer("huy")).stream()
                .map(Line::dossier)
                .toList();
    }

    private List<String> names(Wanted wanted) {
        return names("huy", wanted);
    }

    private List<String> names(String account, Wanted wanted) {
        return worklist.page(wanted, office.officer(account)).stream()
                .map(Line::name)
                .toList();
    }
}
