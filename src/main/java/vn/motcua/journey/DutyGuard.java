package vn.motcua.journey;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.access.Separation;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ReadOnce;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Timeline.Done;
import vn.motcua.journey.TaskRefused.Reason;

/**
 * Keeps duties on one dossier apart (official letter 771/BHXH-TTKT section 2): asked when a task is claimed, when it is
 * completed, and by the verbs themselves, so that no diagram, page or program gets round it. What a transaction has asked
 * once, it doesn't ask again unless somebody else has written to the dossier meanwhile.
 */
@Component
public class DutyGuard {

    private final Timeline timeline;
    private final Waivers waivers;
    private final ReadOnce<DossierCode, Asked> asked = new ReadOnce<>();

    DutyGuard(Timeline timeline, Waivers waivers) {
        this.timeline = timeline;
        this.waivers = waivers;
    }

    /** @throws TaskRefused if the person did a duty that excludes this one, and no exception runs; one that runs is used */
    @Transactional
    public void demand(DossierCode dossier, Duty duty, Actor person) {
        if (person.isSystem()) return;
        var known = asked.known(dossier).filter(each -> each.isOf(person, duty));
        var waiver =
                known.isPresent() ? known.get().waiver() : check(dossier, duty, person, timeline.done(dossier, person));
        if (waiver == null) return;
        waivers.use(waiver);
        asked.keep(dossier, new Asked(person, duty, null));
    }

    /**
     * The exception by which the person may do this duty; null if none is needed.
     *
     * @throws TaskRefused if one is needed and none runs
     */
    @Transactional(readOnly = true)
    public @Nullable Waiver check(DossierCode dossier, Duty duty, Actor person, Done done) {
        var obstacles = Separation.obstacles(duty, done.duties());
        var waiver = obstacles.isEmpty()
                ? null
                : waivers.running(dossier, duty, person, obstacles).orElseThrow(() -> refused(obstacles, duty));
        asked.keep(dossier, new Asked(person, duty, waiver));
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(new Recheck(dossier, duty, person, done));
        return waiver;
    }

    /** The duty that forbids this one to the person, unless an exception runs. */
    @Transactional(readOnly = true)
    public Optional<Duty> obstacle(DossierCode dossier, Duty duty, Actor person) {
        var obstacles = Separation.obstacles(duty, timeline.duties(dossier, person));
        return obstacles.isEmpty()
                        || waivers.running(dossier, duty, person, obstacles).isPresent()
                ? Optional.empty()
                : Separation.obstacle(duty, obstacles);
    }

    private static TaskRefused refused(Set<Duty> obstacles, Duty wanted) {
        var done = Separation.obstacle(wanted, obstacles).orElseThrow();
        return new TaskRefused(Reason.NOT_YOURS, "refused.duty", said(done), said(wanted));
    }

    private static DefaultMessageSourceResolvable said(Duty duty) {
        return new DefaultMessageSourceResolvable("duty." + duty.name());
    }

    /**
     * Of two duties done at the same instant neither sees the other. Whoever writes second to the dossier's chain has waited
     * for the first, and finds that it has grown: what the first did counts.
     */
    private final class Recheck implements TransactionSynchronization {

        private final DossierCode dossier;
        private final Duty duty;
        private final Actor person;
        private final Done done;

        Recheck(DossierCode dossier, Duty duty, Actor person, Done done) {
            this.dossier = dossier;
            this.duty = duty;
            this.person = person;
            this.done = done;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (readOnly || timeline.stands(dossier, done)) return;
            var meanwhile = EnumSet.noneOf(Duty.class);
            meanwhile.addAll(Separation.obstacles(duty, timeline.duties(dossier, person)));
            meanwhile.removeAll(done.duties());
            if (!meanwhile.isEmpty()) throw refused(meanwhile, duty);
        }
    }

    private record Asked(Actor person, Duty duty, @Nullable Waiver waiver) {

        boolean isOf(Actor other, Duty wanted) {
            return person.equals(other) && duty == wanted;
        }
    }
}
