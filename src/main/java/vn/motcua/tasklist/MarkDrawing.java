package vn.motcua.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.tasklist.FollowUps.FollowUp;
import vn.motcua.tasklist.Priorities.Priority;
import vn.motcua.tasklist.UnitLabels.UnitLabel;

/** Draws what stands beside a dossier, and what the reader may write there. */
@Component
class MarkDrawing {

    private final FollowUps followUps;
    private final Priorities priorities;
    private final UnitLabels labels;
    private final OpinionBook opinions;
    private final Sight sight;

    MarkDrawing(FollowUps followUps, Priorities priorities, UnitLabels labels, OpinionBook opinions, Sight sight) {
        this.followUps = followUps;
        this.priorities = priorities;
        this.labels = labels;
        this.opinions = opinions;
        this.sight = sight;
    }

    Marks of(Dossier marked) {
        var officer = Acting.person();
        var dossier = marked.code();
        var on = labels.on(dossier);
        var own = labels.of(officer);
        var reminder = followUps.of(officer.actor(), dossier).orElse(null);
        var priority = priorities.of(dossier).orElse(null);
        var asked = opinions.on(dossier);
        return new Marks(
                dossier.value(),
                sight.isOwn(marked),
                reminder,
                priority,
                on.stream().map(label -> new Put(label, own.contains(label))).toList(),
                own.stream()
                        .filter(label -> !label.retired() && !on.contains(label))
                        .toList(),
                asked,
                asked.stream()
                        .filter(opinion -> opinion.isOpen() && opinion.asked().is(officer))
                        .map(Opinion::id)
                        .toList(),
                on.size() + (reminder == null ? 0 : 1) + (priority == null ? 0 : 1) + asked.size());
    }

    /**
     * What stands beside a dossier: whether the reader may write there, his own day, whether it is pressing, its labels, those it
     * may be given, the opinions asked for and those that wait for him, and how much that is.
     */
    record Marks(
            String code,
            boolean own,
            @Nullable FollowUp reminder,
            @Nullable Priority priority,
            List<Put> labels,
            List<UnitLabel> choices,
            List<Opinion> opinions,
            List<Long> waiting,
            int count) {}

    /** A label on the dossier, and whether the reader may take it off. */
    record Put(UnitLabel label, boolean own) {}
}
