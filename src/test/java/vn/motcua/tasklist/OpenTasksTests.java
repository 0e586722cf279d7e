package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;

@SpringBootTest(
        classes = Office.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:open-tasks;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.journey.deploy-own-models=false"
        })
class OpenTasksTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    Office office;

    @Autowired
    Worklist worklist;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

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
        var officer = office.officer("hoa");
        var questions = List.of(
                Wanted.of("mine", null, null, null),
                Wanted.of("free", null, null, null),
                Wanted.of("all", null, null, null));
        var before = worklist.counts(questions, officer);

        office.dossier(Office.PROVINCE, "Vũ Thị Đếm");

        assertThat(worklist.counts(questions, officer))
                .containsExactly(before.get(0), before.get(1), before.get(2) + 1);
    }

    private DossierCode accepted(String name, Instant dueAt) {
        var dossier = office.dossier(Office.PROVINCE, name);
        dossiers.accept(dossier, NOW.minus(Duration.ofDays(5)), dueAt);
        return dossier;
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
