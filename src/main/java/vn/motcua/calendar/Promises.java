package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.CalendarBook;
import vn.motcua.dossier.DossierIndex;
import vn.motcua.dossier.DossierIndex.Promise;
import vn.motcua.dossier.DueDates;
import vn.motcua.dossier.NoCalendar;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.journey.Rules;
import vn.motcua.journey.Rules.Row;

/** The promised dates that today's calendar would give otherwise. A changed day moves none of them by itself. */
@Service
class Promises {

    private static final List<String> FILERS = List.of("PERSON", "EMPLOYER");

    private final DossierIndex dossiers;
    private final CalendarBook book;
    private final DueDates dueDates;
    private final Rules rules;

    Promises(DossierIndex dossiers, CalendarBook book, DueDates dueDates, Rules rules) {
        this.dossiers = dossiers;
        this.book = book;
        this.dueDates = dueDates;
        this.rules = rules;
    }

    /**
     * Every promise made before the last change whose date would now be another one: those of dossiers that the acting person
     * may see, and of the others how many.
     */
    @Transactional(readOnly = true)
    Review review() {
        var changes = book.amendments();
        if (changes.isEmpty()) return new Review(List.of(), 0, 0);
        var lastChange = changes.get(changes.size() - 1).at();
        var earlier = dossiers.promises().stream()
                .filter(promise -> promise.acceptedAt().isBefore(lastChange))
                .toList();
        return review(earlier);
    }

    private Review review(List<Promise> earlier) {
        var calendars = new HashMap<Long, WorkingCalendar>();
        var moved = new ArrayList<Moved>();
        var unlike = 0;
        for (var promise : earlier) {
            var then = calendars.computeIfAbsent(known(promise), count -> book.asOf(promise.acceptedAt()));
            var rule = rule(promise, then);
            if (rule.isEmpty()) unlike++;
            else now(promise, rule.get()).ifPresent(moved::add);
        }
        var person = Acting.person();
        var seen = moved.stream().filter(each -> person.sees(each.unit())).toList();
        return new Review(seen, moved.size() - seen.size(), unlike);
    }

    /** How many changes the calendar knew when the promise was made. */
    private long known(Promise promise) {
        return book.amendments().stream()
                .filter(change -> !change.at().isAfter(promise.acceptedAt()))
                .count();
    }

    /** The time limit by which the promise was made; none if an apology or a pause has set its date. */
    private Optional<String> rule(Promise promise, WorkingCalendar then) {
        var counting = dueDates.by(then);
        return limits(promise)
                .filter(limit -> due(counting, limit, promise)
                        .filter(promise.dueAt()::equals)
                        .isPresent())
                .findFirst();
    }

    private Stream<String> limits(Promise promise) {
        var receivedOn = LocalDate.ofInstant(promise.acceptedAt(), WorkingCalendar.ZONE);
        return FILERS.stream()
                .flatMap(filer -> rules
                        .rows(
                                "processingDays",
                                Map.of("procedure", promise.procedure(), "filedBy", filer, "receivedOn", receivedOn))
                        .stream())
                .map(Row::output)
                .distinct();
    }

    private Optional<Moved> now(Promise promise, String limit) {
        return due(dueDates, limit, promise)
                .filter(now -> !now.equals(promise.dueAt()))
                .map(now ->
                        new Moved(promise.code().value(), promise.procedure(), promise.unit(), promise.dueAt(), now));
    }

    private static Optional<Instant> due(DueDates counting, String limit, Promise promise) {
        try {
            return Optional.of(counting.due(limit, promise.acceptedAt()).dueAt().toInstant());
        } catch (NoCalendar unknown) {
            return Optional.empty();
        }
    }

    /** What a change means: promises that would now be others, how many more elsewhere, how many an apology or a pause has set. */
    record Review(List<Moved> moved, int elsewhere, int unlike) {}

    /** A promised date, and the one that today's calendar gives. */
    record Moved(String code, String procedure, String unit, Instant promised, Instant now) {}
}
