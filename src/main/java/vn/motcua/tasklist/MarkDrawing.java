package vn.motcua.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;
import vn.motcua.tasklist.FollowUps.FollowUp;
import vn.motcua.tasklist.Priorities.Priority;
import vn.motcua.tasklist.UnitLabels.UnitLabel;

/** Draws what stands beside a dossier, and what the reader may write there. */
@Component
class MarkDrawing {

    private final FollowUps followUps;
    private final Priorities priorities;
    private final UnitLabels labels;

    MarkDrawing(FollowUps followUps, Priorities priorities, UnitLabels labels) {
        this.followUps = followUps;
        this.priorities = priorities;
        this.labels = labels;
    }

    Marks of(DossierCode dossier) {
        var officer = Acting.person();
        var on = labels.on(dossier);
        var own = labels.of(officer);
        var reminder = followUps.of(officer.actor(), dossier).orElse(null);
        var priority = priorities.of(dossier).orElse(null);
        return new Marks(
                dossier.value(),
                reminder,
                priority,
                on.stream().map(label -> new Put(label, own.contains(label))).toList(),
                own.stream()
                        .filter(label -> !label.retired() && !on.contains(label))
                        .toList(),
                on.size() + (reminder == null ? 0 : 1) + (priority == null ? 0 : 1));
    }

    /**
     * What stands beside a dossier: the reader's own day, whether it is pressing, its labels, those it may be given, and how
     * much that is.
     */
    record Marks(
            String code,
            @Nullable FollowUp reminder,
            @Nullable Priority priority,
            List<Put> labels,
            List<UnitLabel> choices,
            int count) {}

    /** A label on the dossier, and whether the reader may take it off. */
    record Put(UnitLabel label, boolean own) {}
}
