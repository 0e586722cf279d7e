package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CVE-2026-109432: the stock engine evaluates expressions in the or-part of a query although it is told not to. */
class OrQueriesTests {

    @BeforeEach
    void forgetEarlierTouches() throws Exception {
        Probe.reset();
    }

    @Test
    void refusesAnExpressionHiddenInAnOrQuery() {
        try (var target = TargetEngine.behind(EnumSet.allOf(Layer.class))) {
            assertThatThrownBy(() -> hostile(target).list()).hasStackTraceContaining("Expression refused");
        }

        assertThat(Probe.isTouched()).isFalse();
    }

    @Test
    void wouldHaveHarmedTheStockEngine() {
        try (var target = TargetEngine.behind(EnumSet.noneOf(Layer.class))) {
            hostile(target).list();
        }

        assertThat(Probe.isTouched()).isTrue();
    }

    private static TaskQuery hostile(TargetEngine target) {
        return target.engine
                .getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression("${probe.touch()}")
                .endOr();
    }
}
