package vn.motcua.oversight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.RightsBook;
import vn.motcua.access.Role;
import vn.motcua.dossier.WorkingTime;

/**
 * The weekly sheet of signs that accounts are lent (official letter 771/BHXH-TTKT section 3): made on Mondays from the journal of the
 * week before, laid before the director, who asks and notes the answer.
 */
@Service
public class LentAccounts {

    private static final int WEEKS_TO_COMPARE = 12;
    private static final int WEEKS_SHOWN = 4;

    private final SignBook book;
    private final RightsBook rights;
    private final AccountEvents events;
    private final WorkingTime time;
    private final Clock clock;

    LentAccounts(SignBook book, RightsBook rights, AccountEvents events, WorkingTime time, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    /** Looks through the week that ended last, unless that was done. */
    @Transactional
    public void lookThroughLastWeek() {
        var monday = thisMonday().minusWeeks(1);
        if (book.isLookedThrough(monday)) return;
        book.lookedThrough(monday);
        var rules = new LentRules(time);
        places().forEach((account, unit) -> lookThrough(account, unit, monday, rules));
    }

    private void lookThrough(String account, String unit, LocalDate monday, LentRules rules) {
        var week = book.week(account, monday);
        var earlier = book.counts(account, monday.minusWeeks(WEEKS_TO_COMPARE), monday);
        rules.signs(week, earlier).forEach(seen -> book.note(monday, account, unit, seen));
        LentRules.counts(week).forEach(day -> book.count(account, day));
    }

    /** Each account that holds a right, and the first unit where it does. */
    private Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        rights.held()
                .forEach(right -> places.putIfAbsent(
                        right.holder().account(), right.unit().code()));
        return places;
    }

    /** The signs of the last weeks and all that wait, as far as a person may see them. */
    @Transactional(readOnly = true)
    List<Sign> seenBy(Officer person) {
        return book.openOrSince(thisMonday().minusWeeks(WEEKS_SHOWN)).stream()
                .filter(sign -> sees(person, sign))
                .toList();
    }

    /** How many wait for a person's question. */
    @Transactional(readOnly = true)
    int waitingFor(Officer person) {
        return (int) book.openOrSince(thisMonday()).stream()
                .filter(sign -> sign.acknowledgedAt() == null && mayAcknowledge(person, sign))
                .count();
    }

    /**
     * Notes what was asked and answered; a sign that was acknowledged already stays as it is.
     *
     * @throws NoReview if there is no such sign for this person
     */
    @Transactional
    void acknowledge(long id, String note) {
        var person = Acting.person();
        var sign = book.find(id).filter(each -> mayAcknowledge(person, each)).orElseThrow(NoReview::new);
        if (book.acknowledge(id, person.actor(), note))
            events.write(
                    sign.holder().account(),
                    Kind.SIGN_ACKNOWLEDGED,
                    sign.seen().kind() + " " + sign.seen().at() + ": " + note);
    }

    /** Whether a person asks about a sign: the director of the unit, never about himself; whoever keeps accounts about the highest. */
    boolean mayAcknowledge(Officer person, Sign sign) {
        if (sign.holder().account().equals(person.actor().account())) return false;
        return person.holds(Role.DIRECTOR_SIGNATORY, sign.unit().code())
                || person.holds(Role.ACCESS_ADMINISTRATOR) && isDirector(sign);
    }

    private boolean isDirector(Sign sign) {
        return rights.held().stream()
                .anyMatch(right -> right.role() == Role.DIRECTOR_SIGNATORY
                        && right.holder().equals(sign.holder()));
    }

    private static boolean sees(Officer person, Sign sign) {
        return person.holds(Role.DIRECTOR_SIGNATORY, sign.unit().code())
                || person.holds(Role.INSPECTION_INSPECTOR)
                || person.holds(Role.ACCESS_ADMINISTRATOR);
    }

    private LocalDate thisMonday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
