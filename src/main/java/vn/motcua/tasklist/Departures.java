package vn.motcua.tasklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.access.Colleagues;
import vn.motcua.access.Officer;
import vn.motcua.access.RightsObserver;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;

/** Nothing stays with whoever may no longer do it: his tasks wait for everybody of the role again, each with its timeline entry. */
@Component
class Departures implements RightsObserver {

    private final Colleagues colleagues;
    private final OpenTasks tasks;
    private final HeldTasks held;
    private final Matters matters;
    private final EngineTasks engine;
    private final Timeline timeline;
    private final TaskNews news;

    Departures(
            Colleagues colleagues,
            OpenTasks tasks,
            HeldTasks held,
            Matters matters,
            EngineTasks engine,
            Timeline timeline,
            TaskNews news) {
        this.colleagues = colleagues;
        this.tasks = tasks;
        this.held = held;
        this.matters = matters;
        this.engine = engine;
        this.timeline = timeline;
        this.news = news;
    }

    @Override
    @Transactional
    public void ended(String account) {
        var person = colleagues.find(account);
        held.of(account).stream()
                .flatMap(task -> tasks.find(task, new Actor(account, "")).stream())
                .filter(row -> !mayStillDo(person, row))
                .forEach(this::free);
    }

    private boolean mayStillDo(Optional<Officer> person, TaskRow row) {
        return person.filter(officer -> row.isFor(officer)
                        || officer.standsIn(row.role(), row.unit(), matters.of(row))
                                .isPresent())
                .isPresent();
    }

    private void free(TaskRow row) {
        if (row.holder() == null || !held.free(row.id(), row.holding())) return;
        engine.release(row.id(), Acting.now());
        timeline.write(
                row.dossier(), Note.of("leftBehind", row.holder().person().name()));
        news.freed(row);
    }
}
