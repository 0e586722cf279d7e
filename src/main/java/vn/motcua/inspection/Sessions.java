package vn.motcua.inspection;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.inspection.InspectionSession.Ending;
import vn.motcua.inspection.InspectionSession.State;
import vn.motcua.journey.FormRefused;

/**
 * Opens sessions of inspection and ends them: the inspector states the order, a director over all its units confirms it, and
 * nobody confirms his own (decision 2988/QD-BHXH art. 5.2; CV 771/BHXH-TTKT section 4).
 */
@Service
public class Sessions {

    private final SessionBook book;
    private final SessionRules rules;
    private final SessionJournal journal;
    private final Clock clock;

    Sessions(SessionBook book, SessionRules rules, SessionJournal journal, Clock clock) {
        this.book = book;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws FormRefused if there can't be such a session; the message says why */
    @Transactional
    public long state(Statement statement) {
        rules.demand(statement);
        var id = book.write(statement, Acting.now(), clock.instant());
        journal.write(id, "stated", null, told(statement));
        return id;
    }

    /** @throws FormRefused if the acting person may not confirm it; confirmed again it stays as it was */
    @Transactional
    public void confirm(long id) {
        var session = get(id);
        var person = Acting.person();
        if (session.isOf(person)) throw new FormRefused("", "inspection.fault.own");
        if (!session.isWithin(person, Role.DIRECTOR_SIGNATORY)) throw new FormRefused("", "inspection.fault.reach");
        if (state(session) == State.ENDED) throw new FormRefused("", "inspection.fault.ended");
        if (book.confirm(id, person.actor(), clock.instant()))
            journal.write(id, "confirmed", null, session.order().number());
    }

    /** Ends it before its last day, or before it began; nothing happens if it is over already. */
    @Transactional
    public void end(long id, String reason) {
        if (reason.isBlank()) throw new FormRefused("reason", "inspection.fault.ending");
        var session = get(id);
        var person = Acting.person();
        if (!session.isOf(person) && !session.isWithin(person, Role.DIRECTOR_SIGNATORY))
            throw new FormRefused("", "inspection.fault.reach");
        if (book.end(id, new Ending(person.name(), clock.instant(), reason.strip())))
            journal.write(id, "ended", null, reason.strip());
    }

    /** Those the acting person may see, the newest first. */
    @Transactional(readOnly = true)
    public List<InspectionSession> seen() {
        var person = Acting.person();
        return book.all().stream().filter(each -> each.isSeenBy(person)).toList();
    }

    /**
     * A session the acting person may see.
     *
     * @throws ErrorResponseException 404 if there is none, or it isn't his to see
     */
    @Transactional(readOnly = true)
    public InspectionSession get(long id) {
        return book.find(id)
                .filter(session -> session.isSeenBy(Acting.person()))
                .orElseThrow(() -> missing("inspection.missing", Long.toString(id)));
    }

    /**
     * The acting person's own session while it runs.
     *
     * @throws FormRefused if it doesn't run, or is another's
     */
    @Transactional(readOnly = true)
    public InspectionSession working(long id) {
        var session = get(id);
        if (!session.isOf(Acting.person())) throw new FormRefused("", "inspection.fault.others");
        if (state(session) != State.RUNNING) throw new FormRefused("", "inspection.fault.notRunning");
        return session;
    }

    /** How a session stands today. */
    public State state(InspectionSession session) {
        return session.state(rules.today());
    }

    static ErrorResponseException missing(String message, Object... arguments) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND, ProblemDetail.forStatus(HttpStatus.NOT_FOUND), null, message, arguments);
    }

    private static String told(Statement statement) {
        var order = statement.order();
        var scope = statement.scope();
        return "%s, %s: %s; %s/%s; %s; %s; %s"
                .formatted(
                        order.number(),
                        order.on(),
                        order.reason(),
                        scope.from(),
                        scope.until(),
                        told(scope.procedures()),
                        told(scope.units()),
                        statement.lastsUntil());
    }

    private static String told(Set<String> names) {
        return names.isEmpty() ? "*" : String.join(" ", names.stream().sorted().toList());
    }
}
