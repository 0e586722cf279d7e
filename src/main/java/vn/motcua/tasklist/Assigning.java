package vn.motcua.tasklist;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Superiors;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskDuties;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

/**
 * Gives tasks to named people, always with a reason that lands on the dossier's timeline: whoever holds one hands it over, a head
 * gives out the work of his department and takes it back for all.
 */
@Service
class Assigning {

    private static final int LONGEST = 1000;

    private final Admission admission;
    private final Receivers receivers;
    private final HeldTasks held;
    private final EngineTasks engine;
    private final Timeline timeline;
    private final TaskDuties duties;
    private final TaskNews news;

    Assigning(
            Admission admission,
            Receivers receivers,
            HeldTasks held,
            EngineTasks engine,
            Timeline timeline,
            TaskDuties duties,
            TaskNews news) {
        this.admission = admission;
        this.receivers = receivers;
        this.held = held;
        this.engine = engine;
        this.timeline = timeline;
        this.duties = duties;
        this.news = news;
    }

    /** The task, if the acting person may give it to somebody. */
    @Transactional(readOnly = true)
    TaskRow find(String task) {
        var by = Acting.person();
        var row = admission.find(task, by);
        demandRight(row, by);
        return row;
    }

    private static void demandRight(TaskRow row, Officer by) {
        if (!row.isWith(by) && !isUnder(row, by)) throw notYours(row, "assign.notYours");
    }

    /**
     * False if the receiver has it already.
     *
     * @throws FormRefused if the receiver may not have it, or no reason is given
     */
    @Transactional
    boolean assign(String task, Assignment wanted) {
        var by = Acting.person();
        var row = admission.find(task, by);
        var reason = demandReason(wanted.reason());
        if (wanted.receiver().isBlank()) throw new FormRefused(Receivers.FIELD, "assign.fault.receiver");
        demandRight(row, by);
        var to = receivers.demand(row, wanted.receiver());
        if (row.isWith(to)) return false;
        if (!held.give(task, wanted.from(row), to.actor(), by.actor())) throw elsewhere(task, by);
        engine.assign(task, by.actor(), to.actor());
        var act = row.isWith(by) ? "handOver" : "assign";
        timeline.write(row.dossier(), Note.of(act, duty(row), to.name()).because(reason));
        news.taken(row);
        return true;
    }

    /** A head takes a task back, so that anybody of its role may take it. */
    @Transactional
    void takeBack(String task, String reason) {
        var by = Acting.person();
        var row = admission.find(task, by);
        if (!isUnder(row, by)) throw notYours(row, "assign.notHead");
        var because = demandReason(reason);
        var holder = row.holder();
        if (holder == null) return;
        if (!held.free(task, row.holding())) throw elsewhere(task, by);
        engine.release(task, by.actor());
        timeline.write(
                row.dossier(),
                Note.of("takeBack", duty(row), holder.person().name()).because(because));
        news.freed(row);
    }

    /** Whether a person gives out the work of a task's department. */
    static boolean isUnder(TaskRow row, Officer person) {
        return Superiors.isOver(person, row.role(), row.unit());
    }

    private String duty(TaskRow row) {
        return duties.of(row.role(), row.step()).map(duty -> "duty." + duty).orElse(row.step());
    }

    private TaskRefused elsewhere(String task, Officer by) {
        var isFree = admission.find(task, by).holder() == null;
        return isFree ? new TaskRefused(Reason.TOO_LATE, "assign.freed") : admission.tooLate(task, by.actor());
    }

    private static String demandReason(String reason) {
        if (reason.isBlank()) throw new FormRefused("reason", "assign.fault.reason");
        if (reason.length() > LONGEST) throw new FormRefused("reason", "assign.fault.long");
        return reason.strip();
    }

    private static TaskRefused notYours(TaskRow row, String key) {
        return new TaskRefused(
                Reason.NOT_YOURS,
                key,
                new DefaultMessageSourceResolvable("role." + row.role().key()));
    }
}
