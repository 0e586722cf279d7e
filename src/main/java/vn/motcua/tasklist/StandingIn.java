package vn.motcua.tasklist;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;

/** What somebody had claimed before he went away: whoever stands in for him goes on with it (decision 2988/QD-BHXH art. 11). */
@Component
class StandingIn {

    private final Admission admission;
    private final Matters matters;
    private final HeldTasks held;
    private final EngineTasks engine;
    private final Timeline timeline;

    StandingIn(Admission admission, Matters matters, HeldTasks held, EngineTasks engine, Timeline timeline) {
        this.admission = admission;
        this.matters = matters;
        this.held = held;
        this.engine = engine;
        this.timeline = timeline;
    }

    /** @throws vn.motcua.journey.TaskRefused if it lies with somebody whom the officer doesn't stand in for */
    void takeOver(TaskRow row, Officer officer) {
        var holder = Objects.requireNonNull(row.holder()).person();
        var isTheirs = officer.standsInFor(holder, row.role(), row.unit(), matters.of(row));
        if (!isTheirs || !held.give(row.id(), holder.account(), officer.actor(), officer.actor()))
            throw admission.tooLate(row.id(), officer.actor());
        engine.assign(row.id(), officer.actor(), officer.actor());
        timeline.write(row.dossier(), Note.of("takeOver", holder.name()));
    }
}
