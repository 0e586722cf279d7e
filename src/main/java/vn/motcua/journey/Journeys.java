package vn.motcua.journey;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;

/** Sends dossiers on their way and tells their journeys what has happened outside. */
@Service
public class Journeys {

    private static final String FRAME = "dossierJourney";
    private static final String REMINDER = "deadlineNear";
    private static final String WATCH = "watchDeadline";
    private static final String REMINDER_DUE = "reminderDue";

    private final RuntimeService runtime;
    private final ManagementService management;

    Journeys(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * Begins a dossier's journey. A clerk has still to examine what came by post or online; the reminder of the due date
     * waits until {@code remindAt}.
     */
    @Transactional
    public void begin(DossierCode dossier, boolean needsExamination, Instant remindAt) {
        runtime.startProcessInstanceByKey(
                FRAME,
                dossier.value(),
                Variables.createVariables()
                        .putValue("dossier", dossier.value())
                        .putValue("needsExamination", needsExamination)
                        .putValue("remindAt", Date.from(remindAt)));
    }

    /** Sends a dossier on a way of its own, which has no counter, no receipt and no due date. */
    @Transactional
    public void begin(DossierCode dossier, String way) {
        runtime.startProcessInstanceByKey(
                way, dossier.value(), Variables.createVariables().putValue("dossier", dossier.value()));
    }

    /** Tells a dossier's journey a message; false if it doesn't wait for that message now. */
    @Transactional
    public boolean tell(DossierCode dossier, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(dossier.value())
                .correlateAllWithResult()
                .isEmpty();
    }

    /** Opens a part of the journey once more, at one of its tasks, for a dossier whose journey has passed it already. */
    @Transactional
    public void reopen(DossierCode dossier, String part, String task) {
        runtime.createProcessInstanceByKey(part)
                .businessKey(dossier.value())
                .setVariable("dossier", dossier.value())
                .startBeforeActivity(task)
                .execute();
    }

    /**
     * The legal clock has moved: the reminder waits until another time. If it has gone out already, the watch of the due
     * date begins anew, and what it had set going is dropped; if that watch is over, another one begins. So no running
     * clock goes unwatched.
     */
    @Transactional
    public void remindAt(DossierCode dossier, Instant at) {
        if (wait(dossier, FRAME, REMINDER, at)) return;
        var watches = runtime.createProcessInstanceQuery()
                .processDefinitionKey(WATCH)
                .processInstanceBusinessKey(dossier.value())
                .list();
        if (watches.isEmpty()) watchAnew(dossier, at);
        else watches.forEach(watch -> again(watch.getId(), at));
    }

    /** One more watch begins, of a due date that was moved while another is still watched. */
    @Transactional
    public void watchAnew(DossierCode dossier, Instant remindAt) {
        runtime.createProcessInstanceByKey(WATCH)
                .businessKey(dossier.value())
                .setVariable("remindAt", Date.from(remindAt))
                .startBeforeActivity(REMINDER_DUE)
                .execute();
    }

    /**
     * Wherever a part of the journey has got to, it begins anew at one of its steps, with what the dossier says now; nothing
     * happens if the dossier isn't in that part.
     */
    @Transactional
    public void repeat(DossierCode dossier, String part, String step) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(part)
                .processInstanceBusinessKey(dossier.value())
                .list()
                .forEach(one -> leave(one.getId()).startBeforeActivity(step).execute());
    }

    private ProcessInstanceModificationBuilder leave(String part) {
        var change = runtime.createProcessInstanceModification(part);
        for (var place : runtime.getActivityInstance(part).getChildActivityInstances())
            change.cancelActivityInstance(place.getId());
        return change;
    }

    private void again(String watch, Instant remindAt) {
        leave(watch)
                .startBeforeActivity(REMINDER_DUE)
                .setVariable("remindAt", Date.from(remindAt))
                .execute();
    }

    /** Moves a timer of one of the dossier's diagrams; false if none is waiting there. */
    private boolean wait(DossierCode dossier, String diagram, String timer, Instant until) {
        var jobs = runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(diagram)
                .processInstanceBusinessKey(dossier.value())
                .list()
                .stream()
                .flatMap(journey ->
                        management
                                .createJobQuery()
                                .processInstanceId(journey.getId())
                                .activityId(timer)
                                .list()
                                .stream())
                .toList();
        jobs.forEach(job -> management.setJobDuedate(job.getId(), Date.from(until)));
        return !jobs.isEmpty();
    }

    /** Runs at once what of a dossier's journey waits for the job executor; timers not yet due keep waiting. */
    public void hurry(DossierCode dossier) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.value())
                .list()
                .forEach(part -> management
                        .createJobQuery()
                        .processInstanceId(part.getId())
                        .messages()
                        .list()
                        .forEach(job -> management.executeJob(job.getId())));
    }
}
