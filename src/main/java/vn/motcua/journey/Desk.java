package vn.motcua.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.DossierCode;

/**
 * The desk at which the acting person works. Claiming and completing go through it alone, from every page and the API, so
 * that role, unit and separation of duties are checked in one place.
 */
public interface Desk {

    /** Takes a task; nothing happens if the person has it already. */
    void claim(String task) throws TaskRefused;

    /** Puts a task back for the others of the role. */
    void release(String task) throws TaskRefused;

    /** Completes a task with its form, in one transaction with all that follows from it. */
    void complete(String task, Map<String, String> fields) throws TaskRefused, FormRefused;

    /** The open tasks of a step within the person's reach, most urgent first, at most {@code limit}. */
    List<Waiting> waiting(String step, int limit);

    /** The open task of a step on one dossier, if there is one within the person's reach. */
    Optional<Waiting> waiting(String step, DossierCode dossier);

    /** Whoever has claimed a task of a dossier, whoever asks. */
    List<Actor> holders(DossierCode dossier);

    /**
     * A task that waits at a step: who has it, if anybody, and the duty already done by the acting person that forbids it
     * to him, if there is one; and by which substitution he may do it, if not by a role of his own.
     */
    record Waiting(
            String task,
            DossierCode dossier,
            Instant openedAt,
            @Nullable Actor assignee,
            @Nullable Duty obstacle,
            @Nullable Substitution inStead) {}
}
