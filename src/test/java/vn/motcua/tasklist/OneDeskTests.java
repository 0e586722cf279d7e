package vn.motcua.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Desk;
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
