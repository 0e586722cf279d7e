package vn.motcua.tasklist;

import org.springframework.stereotype.Component;
import vn.motcua.access.LiveDesks;
import vn.motcua.access.News;
import vn.motcua.access.Role;
import vn.motcua.access.Topic;
import vn.motcua.dossier.Dossiers;
import vn.motcua.journey.TaskObserver.OpenTask;

/** Tells the open desks what has become of a task. Where nobody listens it costs nothing. */
@Component
class TaskNews {

    private final LiveDesks desks;
    private final Dossiers dossiers;

    TaskNews(LiveDesks desks, Dossiers dossiers) {
        this.desks = desks;
        this.dossiers = dossiers;
    }

    void opened(OpenTask task) {
        if (!desks.areOpen()) return;
        var role = Role.of(task.role()).orElseThrow();
        var unit = OpenTasks.home(role, dossiers.get(task.dossier()));
        desks.tell(News.ofWork(Topic.FRESH, role, unit));
        desks.tell(News.at(task.dossier().value()));
    }

    /** Somebody has put it back. */
    void freed(TaskRow task) {
        tell(Topic.FRESH, task);
    }

    /** Somebody has claimed or completed it. */
    void taken(TaskRow task) {
        tell(Topic.MOVED, task);
    }

    void dropped(String task) {
        desks.tell(News.at(task));
    }

    private void tell(Topic topic, TaskRow task) {
        desks.tell(News.ofWork(topic, task.role(), task.unit()));
        desks.tell(News.at(task.dossier().value()));
    }
}
