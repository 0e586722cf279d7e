package vn.motcua.reception;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Desk.Waiting;
import vn.motcua.journey.TaskRefused;

/** The desk's own tasks, taken from the pages where a clerk comes upon their dossiers. */
@Component
class DeskTasks {

    private final Desk desk;

    DeskTasks(Desk desk) {
        this.desk = desk;
    }

    /** The task that waits at a step of a dossier, if it is the acting clerk's to do. */
    Optional<Waiting> find(String step, Dossier dossier) {
        return desk.waiting(step, dossier.code());
    }

    /** Takes it; answers where it is done, or nothing if somebody else has it. */
    Optional<String> take(Waiting waiting) {
        try {
            desk.claim(waiting.task());
            return Optional.of("/tasks/" + waiting.task());
        } catch (TaskRefused takenByAnother) {
            return Optional.empty();
        }
    }
}
