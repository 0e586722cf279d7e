package vn.motcua.tasklist;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Dossiers;

/** Draws the page on which a task is given to somebody. */
@Component
class AssigningDrawing {

    private final Receivers receivers;
    private final Dossiers dossiers;
    private final Clocks clocks;
    private final Steps steps;
    private final Speech speech;

    AssigningDrawing(Receivers receivers, Dossiers dossiers, Clocks clocks, Steps steps, Speech speech) {
        this.receivers = receivers;
        this.dossiers = dossiers;
        this.clocks = clocks;
        this.steps = steps;
        this.speech = speech;
    }

    Map<String, @Nullable Object> draw(TaskRow row) {
        var dossier = dossiers.get(row.dossier());
        var holder = row.holder();
        var model = new HashMap<String, @Nullable Object>();
        model.put("task", row.id());
        model.put("step", steps.name(row.definition(), row.step(), speech.locale()));
        model.put("code", row.dossier());
        model.put("person", dossier.concerns());
        model.put("procedure", speech.procedure(dossier.procedure()));
        model.put("clock", clocks.face(dossier));
        model.put("holder", holder == null ? null : holder.person().name());
        model.put("seen", row.holding());
        model.put("candidates", receivers.of(row));
        model.put("mayTakeBack", holder != null && Assigning.isUnder(row, Acting.person()));
        return model;
    }
}
