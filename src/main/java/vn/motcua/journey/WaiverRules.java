package vn.motcua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.access.Separation;
import vn.motcua.access.Superiors;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Waiver.Wish;

/**
 * Who may ask for an exception and who may decide on it: a superior who did no part of the dossier that excludes the wanted
 * one or those done, never oneself, and of some pairs nobody (official letter 771/BHXH-TTKT section 2).
 */
@Component
class WaiverRules {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final Timeline timeline;
    private final Clock clock;

    WaiverRules(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws FormRefused if it can't be asked for */
    void demandAsk(Wish wish, String reason) {
        if (wish.done().isEmpty()) throw new FormRefused("reason", "waiver.fault.needless");
        Separation.strict(wish.duty(), wish.done()).ifPresent(pair -> {
            throw new FormRefused(
                    "reason", "waiver.fault.never", new DefaultMessageSourceResolvable("separation.why." + pair.why()));
        });
        demandReason(reason);
    }

    /** @throws FormRefused if it can't be decided so; {@code until} is null for a refusal */
    void demandRuling(Waiver waiver, Officer by, @Nullable LocalDate until, String reason) {
        if (waiver.applicant().account().equals(by.actor().account()))
            throw new FormRefused("verdict", "waiver.fault.self");
        if (!mayDecide(waiver, by)) throw new FormRefused("verdict", "waiver.fault.partial");
        var today = LocalDate.now(clock);
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusDays(Waiver.LONGEST))))
            throw new FormRefused("until", "waiver.fault.until", Waiver.LONGEST);
        demandReason(reason);
    }

    /** Whether a person is over the role in that unit; the applicant and those who did a part are among them. */
    static boolean isOver(Waiver waiver, Officer officer) {
        return Superiors.isOver(officer, waiver.wish().role(), waiver.wish().unit());
    }

    /** Whether a person reads of it: whoever is over the role, and inspectors of the unit (CV 771/BHXH-TTKT section 5). */
    static boolean sees(Waiver waiver, Officer officer) {
        return isOver(waiver, officer)
                || officer.holds(Role.INSPECTION_INSPECTOR, waiver.wish().unit());
    }

    /** Whether a person is over the role, isn't the applicant, and did nothing that excludes what was done or is wanted. */
    boolean mayDecide(Waiver waiver, Officer officer) {
        return isOver(waiver, officer)
                && !waiver.applicant().account().equals(officer.actor().account())
                && !hasPart(waiver.wish(), officer.actor());
    }

    private boolean hasPart(Wish wish, Actor person) {
        var excluded = EnumSet.noneOf(Duty.class);
        excluded.addAll(wish.duty().conflicts());
        wish.done().forEach(duty -> excluded.addAll(duty.conflicts()));
        return timeline.duties(wish.dossier(), person).stream().anyMatch(excluded::contains);
    }

    private static void demandReason(String reason) {
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)
            throw new FormRefused("reason", "waiver.fault.reason", SHORTEST_REASON, LONGEST_REASON);
    }
}
