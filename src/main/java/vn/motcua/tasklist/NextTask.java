package vn.motcua.tasklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;
import vn.motcua.tasklist.Line.Shown;
import vn.motcua.tasklist.Wanted.Place;
import vn.motcua.tasklist.Wanted.Scope;

/**
 * Gives whoever asks the next task, so that nobody chooses: the most urgent by the legal clock, of the procedures he works on, that
 * no duty done forbids him, as long as he holds less than his head lets him. Of two who ask at once each gets another one: what
 * somebody is about to take is passed over, nobody waits.
 */
@Service
class NextTask {

    private static final int MOST_PAGES = 8;

    private final Worklist worklist;
    private final Showing showing;
    private final WorkSettings settings;
    private final Loads loads;
    private final HeldTasks held;
    private final Claiming claiming;

    NextTask(
            Worklist worklist, Showing showing, WorkSettings settings, Loads loads, HeldTasks held, Claiming claiming) {
        this.worklist = worklist;
        this.showing = showing;
        this.settings = settings;
        this.loads = loads;
        this.held = held;
        this.claiming = claiming;
    }

    /** The task, claimed; empty if nothing waits that the person may do. */
    @Transactional
    Optional<Shown> take() {
        var officer = Acting.person();
        var setting = settings.of(officer.actor().account());
        demandRoom(setting, officer);
        var criteria = Criteria.ofProcedures(setting.procedures());
        Place after = null;
        for (var page = 0; page < MOST_PAGES; page++) {
            var lines = worklist.page(new Wanted(Scope.FREE, criteria, after), officer);
            var taken = takeOne(lines, officer);
            if (taken.isPresent() || lines.size() <= Worklist.PAGE) return taken;
            after = last(lines);
        }
        return Optional.empty();
    }

    private void demandRoom(WorkSettings.Setting setting, Officer officer) {
        var open = loads.held(List.of(officer.actor()))
                .getOrDefault(officer.actor().account(), 0);
        if (setting.isFull(open)) throw new TaskRefused(Reason.NOT_YOURS, "next.full", open);
    }

    private Optional<Shown> takeOne(List<Line> lines, Officer officer) {
        var found = showing.of(lines, officer).stream()
                .filter(shown -> shown.free() && shown.obstacle() == null)
                .filter(shown -> held.keep(shown.line().task(), shown.line().holding()))
                .findFirst();
        found.ifPresent(shown -> claiming.claim(shown.line().task(), officer));
        return found;
    }

    private static @Nullable Place last(List<Line> lines) {
        return lines.get(Worklist.PAGE - 1).place();
    }
}
