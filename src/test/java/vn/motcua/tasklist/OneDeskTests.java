package vn.motcua.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Desk;
import vn.motcua.journey.DutyGuard;
import vn.motcua.journey.ModelWarning;
import vn.motcua.journey.ModelWarnings;
import vn.motcua.journey.Submission;
import vn.motcua.journey.TaskRefused;

/** A manager's diagram gives proposal and review to one role. */
@AtTheOffice
class OneDeskTests {

    private static final Map<String, String> ENDORSED = Map.of("verdict", "endorse");

    @Autowired
    Office office;

    @Autowired
    Desk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    Timeline timeline;

    @Autowired
    DutyGuard guard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ModelWarnings warnings;

    @Autowired
    @Qualifier("benefits")
    Delegates benefits;

    private DossierCode dossier;

    @BeforeEach
    void open() {
        office.open();
        dossier = office.onOneDesk("Đinh Thị Mai");
    }

    @Test
    void letsNobodyClaimTheSecondDuty() {
        does("huy", "proposeDecision", DeskTests.PROPOSAL);

        assertThat(refused(() -> desk.claim(task("reviewProposal")))).containsExactly("refused.duty");
    }

    @Test
    void letsNobodyCompleteTheSecondDutyThoughBothWereClaimedBefore() {
        as("huy", () -> desk.claim(task("reviewProposal")));
        does("huy", "proposeDecision", DeskTests.PROPOSAL);

        assertThat(refused(() -> desk.complete(task("reviewProposal"), ENDORSED)))
                .containsExactly("refused.duty");
    }

    @Test
    void letsNobodyDoTwoDutiesAtTheSameInstantInTwoSessions() throws Exception {
        takenIn();
        var bothHaveAsked = new CyclicBarrier(2);
        var sessions = Executors.newFixedThreadPool(2);

        var ends = Stream.of(Duty.PROPOSE, Duty.REVIEW)
                .map(duty -> sessions.submit(() -> end(() -> actAs(duty, bothHaveAsked))))
                .toList();
        var first = ends.get(0).get(30, TimeUnit.SECONDS);
        var second = ends.get(1).get(30, TimeUnit.SECONDS);
        sessions.shutdown();

        assertThat(List.of(first, second)).containsExactlyInAnyOrder("done", "refused.duty");
        assertThat(timeline.duties(dossier, office.officer("huy").actor())).hasSize(1);
    }

    @Test
    void letsTwoPeopleDoTwoDutiesAtTheSameInstant() throws Exception {
        takenIn();
        var bothHaveAsked = new CyclicBarrier(2);
        var session = Executors.newSingleThreadExecutor();

        var other = session.submit(() -> end(() -> actAs("both", Duty.REVIEW, bothHaveAsked)));
        var own = end(() -> actAs(Duty.PROPOSE, bothHaveAsked));

        assertThat(List.of(own, other.get(30, TimeUnit.SECONDS))).containsOnly("done");
        session.shutdown();
    }

    @Test
    void letsNobodyCallTheVerbOfTheSecondDuty() {
        does("huy", "proposeDecision", DeskTests.PROPOSAL);
        var review = benefits.work("reviewProposal").orElseThrow();
        var form = new Submission("reviewProposal", office.officer("huy").actor(), ENDORSED);

        assertThat(refused(() -> review.receive(dossier, form))).containsExactly("refused.duty");
    }

    @Test
    void writesDownWhichDutyWasDoneWhateverRoleTheDiagramNames() {
        does("huy", "proposeDecision", DeskTests.PROPOSAL);
        does("both", "reviewProposal", ENDORSED);

        assertThat(timeline.of(dossier))
                .extracting(Timeline.Entry::act, Timeline.Entry::duty)
                .containsExactly(tuple("proposeDecision", Duty.PROPOSE), tuple("reviewProposal", Duty.REVIEW));
    }

    @Test
    void isWarnedAboutAndSaysWhere() {
        var found = warnings.about(Map.of("processes/one-desk.bpmn", Office.ONE_DESK.getBytes(UTF_8)));

        assertThat(found)
                .extracting(ModelWarning::file, ModelWarning::element, ModelWarning::messageKey)
                .containsExactly(tuple("processes/one-desk.bpmn", "reviewProposal", "model.warned.duties"));
    }

    @Test
    void isWarnedAboutWhenNoDepartmentKnowsTheTask() {
        var strange =
                Office.ONE_DESK.replace("reviewProposal", "adviseMinister").replace("Soát xét", "Báo cáo Bộ trưởng");

        var found = warnings.about(Map.of("processes/one-desk.bpmn", strange.getBytes(UTF_8)));

        assertThat(found)
                .extracting(ModelWarning::element, ModelWarning::messageKey)
                .containsExactly(tuple("adviseMinister", "model.warned.unknown"));
    }

    private void takenIn() {
        Acting.as(
                office.officer("lan"),
                () -> transaction.execute(status -> {
                    timeline.write(dossier, Note.of("takeSubmission").as(Duty.RECEIVE));
                    return true;
                }));
    }

    private void actAs(Duty duty, CyclicBarrier bothHaveAsked) {
        actAs("huy", duty, bothHaveAsked);
    }

    private void actAs(String account, Duty duty, CyclicBarrier bothHaveAsked) {
        var person = office.officer(account);
        Acting.as(
                person,
                () -> transaction.execute(status -> {
                    guard.demand(dossier, duty, person.actor());
                    meet(bothHaveAsked);
                    timeline.write(dossier, Note.of("clarifyCase").as(duty));
                    return true;
                }));
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String end(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (TaskRefused refused) {
            return refused.text().getCodes()[0];
        }
    }

    private void does(String account, String step, Map<String, String> fields) {
        var task = task(step);
        as(account, () -> {
            desk.claim(task);
            desk.complete(task, fields);
        });
    }

    private String[] refused(Runnable act) {
        return catchThrowableOfType(TaskRefused.class, () -> as("huy", act))
                .text()
                .getCodes();
    }

    private void as(String account, Runnable act) {
        Acting.as(office.officer(account), () -> {
            act.run();
            return true;
        });
    }

    private String task(String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.value())
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
    }
}
