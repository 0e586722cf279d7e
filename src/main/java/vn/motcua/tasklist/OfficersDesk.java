package vn.motcua.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Desk;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;
import vn.motcua.tasklist.Line.Shown;
import vn.motcua.tasklist.TaskRow.Holder;

/** Where tasks are claimed and completed: one act is one transaction of our rows, the department's and the engine's. */
@Service
class OfficersDesk implements Desk {

    private final OpenTasks tasks;
    private final Admission admission;
    private final Paperwork paperwork;
    private final EngineTasks engine;
    private final Worklist worklist;
    private final Showing showing;
    private final TaskNews news;
    private final Claiming claiming;

    OfficersDesk(
            OpenTasks tasks,
            Admission admission,
            Paperwork paperwork,
            EngineTasks engine,
            Worklist worklist,
            Showing showing,
            TaskNews news,
            Claiming claiming) {
        this.tasks = tasks;
        this.admission = admission;
        this.paperwork = paperwork;
        this.engine = engine;
        this.worklist = worklist;
        this.showing = showing;
        this.news = news;
        this.claiming = claiming;
    }

    @Override
    @Transactional
    public void claim(String task) {
        claiming.claim(task, Acting.person());
    }

    @Override
    @Transactional
    public void release(String task) {
        var officer = Acting.person();
        var person = officer.actor();
        var row = admission.find(task, officer);
        if (row.holder() == null) return;
        if (!tasks.release(task, person)) throw admission.tooLate(task, person);
        engine.release(task, person);
        news.freed(row);
    }

    @Override
    @Transactional
    public void complete(String task, Map<String, String> fields) {
        var officer = Acting.person();
        var admitted = admission.admit(officer, task);
        var row = admitted.row();
        if (row.holder() == null) throw new TaskRefused(Reason.NOT_CLAIMED, "refused.unclaimed");
        if (!row.isWith(officer) || !tasks.take(task, officer.actor())) throw admission.tooLate(task, officer.actor());
        var answer = paperwork.submit(admitted, officer.actor(), fields);
        engine.complete(task, officer.actor(), answer.values());
        news.taken(row);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(String step, int limit) {
        var officer = Acting.person();
        return showing.of(worklist.at(step, officer, limit), officer).stream()
                .filter(Shown::admitted)
                .map(OfficersDesk::waiting)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(String step, DossierCode dossier) {
        var officer = Acting.person();
        var lines = worklist.of(dossier).stream()
                .filter(line -> line.step().equals(step) && officer.sees(line.unit()))
                .toList();
        return showing.of(lines, officer).stream()
                .filter(Shown::admitted)
                .map(OfficersDesk::waiting)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Actor> holders(DossierCode dossier) {
        return worklist.of(dossier).stream()
                .map(Line::holder)
                .filter(Objects::nonNull)
                .map(Holder::person)
                .toList();
    }

    private static Waiting waiting(Shown shown) {
        var line = shown.line();
        var holder = line.holder();
        return new Waiting(
                line.task(),
                line.dossier(),
                line.openedAt(),
                holder == null ? null : holder.person(),
                shown.obstacle(),
                shown.inStead());
    }
}
