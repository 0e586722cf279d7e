package vn.motcua.tasklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.journey.Waiver;
import vn.motcua.journey.Waivers;

/** Where somebody whom an earlier duty keeps from a task asks for an exception, and reads how it stands. */
@Component
class WaiverDesk {

    private final Admission admission;
    private final Waivers waivers;
    private final Speech speech;

    WaiverDesk(Admission admission, Waivers waivers, Speech speech) {
        this.admission = admission;
        this.waivers = waivers;
        this.speech = speech;
    }

    /** The acting person asks to do a task in spite of what he did before on its dossier. */
    @Transactional
    void ask(String task, String reason) {
        waivers.ask(admission.wish(Acting.person(), task), reason.strip());
    }

    /** What the page of a task says about it; null if nothing keeps the reader from it. */
    @Nullable
    Said said(@Nullable Barrier barrier) {
        if (barrier == null) return null;
        var never = barrier.strict()
                .map(pair -> speech.say("waiver.task.never", speech.say("separation.why." + pair.why())));
        var how = never.or(() -> Optional.ofNullable(barrier.waiver()).map(waiver -> said(waiver, barrier)));
        return new Said(how.orElse(null), barrier.open(), barrier.mayAsk());
    }

    private String said(Waiver waiver, Barrier barrier) {
        var ruling = waiver.ruling();
        if (ruling == null) return speech.say("waiver.task.asked", speech.day(waiver.askedAt()));
        var until = ruling.until();
        if (until == null) return speech.say("waiver.task.refused", ruling.by().name(), ruling.because());
        return speech.say(
                barrier.open() ? "waiver.task.running" : "waiver.task.ended",
                speech.say("duty." + barrier.wanted().name()),
                speech.day(until),
                ruling.by().name(),
                ruling.because());
    }

    /** How an exception stands as a sentence, whether it runs, and whether one may be asked for. */
    record Said(@Nullable String how, boolean running, boolean asks) {}
}
