package vn.motcua.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What a hostile model tries to reach: a bean, a class, a file. It remembers being touched. */
public class Probe implements JavaDelegate, ExecutionListener, TaskListener {

    static final Path FILE = Path.of(
            System.getProperty("java.io.tmpdir"),
            "motcua-probe-" + ProcessHandle.current().pid());

    private static final AtomicInteger TOUCHES = new AtomicInteger();

    public Expression command;

    static void reset() throws IOException {
        TOUCHES.set(0);
        Files.deleteIfExists(FILE);
    }

    static boolean isTouched() {
        return TOUCHES.get() > 0 || Files.exists(FILE);
    }

    public String touch() {
        TOUCHES.incrementAndGet();
        return "PT1S";
    }

    @Override
    public void execute(DelegateExecution execution) {
        touch();
    }

    @Override
    public void notify(DelegateExecution execution) {
        touch();
    }

    @Override
    public void notify(DelegateTask task) {
        touch();
    }
}
