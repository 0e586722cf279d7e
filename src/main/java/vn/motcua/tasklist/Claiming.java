package vn.motcua.tasklist;

import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;

/** Takes a task for whoever may do it: what nobody has, or what lies with somebody whom he stands in for. */
@Component
class Claiming {

    private final OpenTasks tasks;
    private final Admission admission;
    private final EngineTasks engine;
    private final StandingIn standingIn;
    private final TaskNews news;

    Claiming(OpenTasks tasks, Admission admission, EngineTasks engine, StandingIn standingIn, TaskNews news) {
        this.tasks = tasks;
        this.admission = admission;
        this.engine = engine;
        this.standingIn = standingIn;
        this.news = news;
    }

    /** @throws vn.motcua.journey.TaskRefused if the person may not have it, or somebody was quicker */
    void claim(String task, Officer officer) {
        var row = admission.admit(officer, task).row();
        if (row.isWith(officer)) return;
        if (row.holder() != null) standingIn.takeOver(row, officer);
        else if (!tasks.claim(task, officer.actor())) throw admission.tooLate(task, officer.actor());
        else engine.claim(task, officer.actor());
        news.taken(row);
    }
}
