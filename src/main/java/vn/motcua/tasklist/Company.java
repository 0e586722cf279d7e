package vn.motcua.tasklist;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.LiveDesks;
import vn.motcua.access.LiveDesks.Watcher;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

/** Who else looks at a dossier just now, and what has become of a task on it since its page was drawn. */
@Component
class Company {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final LiveDesks desks;
    private final Dossiers dossiers;
    private final Admission admission;
    private final MessageSource messages;
    private final Clock clock;

    Company(LiveDesks desks, Dossiers dossiers, Admission admission, MessageSource messages, Clock clock) {
        this.desks = desks;
        this.dossiers = dossiers;
        this.admission = admission;
        this.messages = messages;
        this.clock = clock;
    }

    /** On a task's page just drawn. */
    Now now(Visit visit) {
        var code = visit.dossier().code();
        return new Now(ofTask(visit.task()), List.of(code.value(), visit.task()), null, others(code));
    }

    /** On a dossier's page. */
    Now now(DossierCode code) {
        return new Now("/dossiers/" + code + "/now", List.of(code.value()), null, others(code));
    }

    /**
     * On a task's page that lies open.
     *
     * @throws TaskRefused if there never was such a task, or it isn't the person's to see
     */
    Now now(String task) {
        var officer = Acting.person();
        try {
            var row = admission.find(task, officer);
            var isOthers = row.holder() != null && !row.isWith(officer);
            var turn = isOthers ? said(admission.tooLate(task, officer.actor())) : null;
            return new Now(ofTask(task), List.of(), turn, others(row.dossier()));
        } catch (TaskRefused gone) {
            if (gone.reason() == Reason.NOT_FOUND) throw gone;
            return new Now(ofTask(task), List.of(), said(gone), List.of());
        }
    }

    private static String ofTask(String task) {
        return "/tasks/" + task + "/now";
    }

    private List<Other> others(DossierCode code) {
        var watching = desks.watching(code.value(), Acting.person());
        if (watching.isEmpty()) return List.of();
        var dossier = dossiers.get(code);
        return watching.stream()
                .filter(watcher -> watcher.officer().sees(dossier.unit())
                        || watcher.officer().sees(dossier.receivedUnit()))
                .map(this::other)
                .toList();
    }

    private Other other(Watcher watcher) {
        return new Other(watcher.officer().name(), TIME.format(watcher.since().atZone(clock.getZone())));
    }

    private String said(TaskRefused refused) {
        return messages.getMessage(refused.text(), LocaleContextHolder.getLocale());
    }

    /**
     * What a page says of the present: where it asks again, for which places it listens, what has become of the task, and who
     * else is there.
     */
    record Now(String href, List<String> places, @Nullable String turn, List<Other> others) {}

    /** Somebody else who looks at the same, and since when. */
    record Other(String name, String since) {}
}
