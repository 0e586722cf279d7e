package vn.motcua.tasklist;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

/** Tells the engine what a person has done with a task, in the person's name. */
@Component
class EngineTasks {

    private final TaskService tasks;
    private final IdentityService identity;

    EngineTasks(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    void claim(String task, Actor person) {
        as(person, () -> tasks.claim(task, person.account()));
    }

    void release(String task, Actor person) {
        as(person, () -> tasks.setAssignee(task, null));
    }

    void assign(String task, Actor by, Actor to) {
        as(by, () -> tasks.setAssignee(task, to.account()));
    }

    void complete(String task, Actor person, Map<String, Object> answers) {
        as(person, () -> tasks.complete(task, answers));
    }

    private void as(Actor person, Runnable act) {
        identity.setAuthenticatedUserId(person.account());
        try {
            act.run();
        } catch (OptimisticLockingException e) {
            throw new TaskRefused(Reason.TOO_LATE, "refused.moved");
        } finally {
            identity.clearAuthentication();
        }
    }
}
