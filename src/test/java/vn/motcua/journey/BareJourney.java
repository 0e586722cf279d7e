package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.reset;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One diagram walked on the bare engine, its departments played by the test. A class that walks one ends by asserting
 * that its tests passed every flow node of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BareJourney {

    static final Date NEXT_MONDAY = Date.from(Instant.parse("2026-11-30T10:00:00Z"));
    static final Date NEXT_TUESDAY = Date.from(Instant.parse("2026-12-01T10:00:00Z"));

    private static final String DOSSIER = "G12.099.01-261120-0001";
    private static final ProcessEngine ENGINE = BareEngine.start();
    private static final Map<String, Set<String>> VERBS = BareEngine.verbs();

    private final String diagram;
    private final Set<String> passed = new HashSet<>();
    private int walks;

    PlayedDepartments departments = new PlayedDepartments(VERBS);

    BareJourney(String diagram) {
        this.diagram = diagram;
    }

    @BeforeEach
    void openTheHouse() {
        init(ENGINE);
        departments = new PlayedDepartments(VERBS);
    }

    @AfterEach
    void noteWhatWasPassed() {
        walks++;
        passed.addAll(BareEngine.passed(ENGINE, diagram));
        BareEngine.clear(ENGINE);
        Mocks.reset();
        reset();
    }

    @AfterAll
    void passedEveryFlowNode() {
        var tests = Arrays.stream(getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (walks == tests)
            assertThat(passed).as("passed in " + diagram).containsAll(BareEngine.flowNodes(ENGINE, diagram));
    }

    /** Sends the test's dossier into the diagram. */
    ProcessInstance begin(Map<String, Object> variables) {
        return ENGINE.getRuntimeService().startProcessInstanceByKey(diagram, DOSSIER, variables);
    }

    /** Completes the one open task of this name of the test's dossier. */
    void complete(String task, Answer answer) {
        var open = ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(DOSSIER)
                .taskDefinitionKey(task)
                .singleResult();
        assertThat(open).as("open task " + task).isNotNull();
        ENGINE.getTaskService().complete(open.getId(), new HashMap<>(answer.values()));
    }

    void complete(String task) {
        complete(task, Answer.none());
    }

    /** Tells the test's dossier a message. */
    void tell(String message) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(DOSSIER)
                .correlate();
    }

    /** When the timer of this name is due. */
    Date due(String activity) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .singleResult()
                .getDuedate();
    }

    /** Lets every timer or save point of this name go on. */
    void goOn(String activity) {
        var jobs = ENGINE.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .list();
        assertThat(jobs).as("pending jobs of " + activity).isNotEmpty();
        jobs.forEach(job -> ENGINE.getManagementService().executeJob(job.getId()));
    }

    boolean isPending(String activity) {
        return ENGINE.getManagementService()
                        .createJobQuery()
                        .activityId(activity)
                        .count()
                > 0;
    }
}
