package vn.motcua;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Ends what earlier test classes left open in the same database, so that no list is longer than its own class makes it. */
public class ClearedDesks implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) {
        var runtime = SpringExtension.getApplicationContext(tests).getBean(RuntimeService.class);
        var open = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        end(runtime, open);
    }

    private static void end(RuntimeService runtime, List<String> open) {
        if (!open.isEmpty()) runtime.deleteProcessInstances(open, "cleared for the next tests", false, true);
    }
}
