package vn.motcua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Superiors;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.TaskRefused.Reason;
import vn.motcua.journey.Waiver.State;
import vn.motcua.journey.Waiver.Wish;

/**
 * Exceptions from the separation of duties: asked for with a reason, allowed or refused by a second person, used, and all of
 * it on the dossier's timeline (official letter 771/BHXH-TTKT section 2 and 4).
 */
@Service
public class Waivers {

    private final WaiverBook book;
    private final WaiverRules rules;
    private final Timeline timeline;
    private final Clock clock;

    Waivers(WaiverBook book, WaiverRules rules, Timeline timeline, Clock clock) {
        this.book = book;
        this.rules = rules;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The acting person asks; nothing happens if the same waits for a decision already, or is allowed. */
    @Transactional
    public void ask(Wish wish, String reason) {
        rules.demandAsk(wish, reason);
        var person = Acting.person().actor();
        if (book.of(List.of(wish.dossier()), person).stream().anyMatch(each -> answers(each, wish))) return;
        book.ask(wish, person, reason);
        note(wish, "askWaiver", reason);
    }

    /**
     * The acting person allows it until a day (included), or refuses it if there is none; nothing happens if it is decided.
     *
     * @throws TaskRefused if there is none of that number within the person's reach
     * @throws FormRefused if it isn't the person's to decide, or can't be decided so
     */
    @Transactional
    public void decide(long id, @Nullable LocalDate until, String reason) {
        var by = Acting.person();
        var waiver = find(id, by).orElseThrow(() -> new TaskRefused(Reason.NOT_FOUND, "waiver.fault.unknown"));
        if (waiver.ruling() != null) return;
        rules.demandRuling(waiver, by, until, reason);
        if (book.decide(waiver, by.actor(), until, reason))
            note(waiver.wish(), until == null ? "refuseWaiver" : "grantWaiver", reason);
    }

    /** An exception that is over a role within the person's reach. */
    @Transactional(readOnly = true)
    public Optional<Waiver> find(long id, Officer officer) {
        return book.find(id).filter(waiver -> WaiverRules.isOver(waiver, officer));
    }

    /** Those that wait for a decision which a person may take, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiver> waitingFor(Officer officer) {
        if (!Superiors.isOne(officer)) return List.of();
        return book.pending().stream()
                .filter(waiver -> rules.mayDecide(waiver, officer))
                .toList();
    }

    /** Those asked for between two days (included) that a person may read of, the latest first. */
    @Transactional(readOnly = true)
    public List<Waiver> asked(LocalDate from, LocalDate until, Officer officer) {
        return book.asked(from, until).stream()
                .filter(waiver -> WaiverRules.sees(waiver, officer))
                .toList();
    }

    /** What a person last asked for of each duty on each of these dossiers, the latest first. */
    @Transactional(readOnly = true)
    public List<Waiver> latest(Collection<DossierCode> dossiers, Actor person) {
        return book.of(dossiers, person);
    }

    /** The exception that lets a person do a duty today in spite of these others. */
    Optional<Waiver> running(DossierCode dossier, Duty duty, Actor person, Set<Duty> obstacles) {
        var today = LocalDate.now(clock);
        return book.of(List.of(dossier), person).stream()
                .filter(waiver -> waiver.wish().duty() == duty && waiver.admits(today, obstacles))
                .findFirst();
    }

    /** The duty is done by it. */
    void use(Waiver waiver) {
        book.used(waiver);
        var ruling = waiver.ruling();
        note(waiver.wish(), "useWaiver", ruling == null ? null : ruling.because());
    }

    private boolean answers(Waiver waiver, Wish wish) {
        var today = LocalDate.now(clock);
        return waiver.wish().duty() == wish.duty()
                && (waiver.state(today) == State.ASKED || waiver.admits(today, wish.done()));
    }

    private void note(Wish wish, String act, @Nullable String reason) {
        timeline.write(
                wish.dossier(), Note.of(act, "duty." + wish.duty().name()).because(reason));
    }
}
