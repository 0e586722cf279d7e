package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Clearances.OfficeAnswer;
import vn.motcua.dossier.Clearances.Ruling;
import vn.motcua.dossier.Controls.Match;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guard.Point;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;
import vn.motcua.journey.forms.Typed;

/** Reads what somebody decides about what a control found; whatever can't stand is named with its remedy. */
@Component
class RulingReading {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final Map<String, Set<Ruling>> RULINGS = Map.of(
            Guard.CANDIDATES, Set.of(Ruling.ANOTHER_PERSON, Ruling.SAME_EXCLUDED),
            Guard.OTHER_NUMBER, Set.of(Ruling.ANOTHER_PERSON, Ruling.SAME_EXCLUDED, Ruling.SAME_REFUSED),
            Guard.SECOND_LOOK, Set.of(Ruling.REVIEWED));

    private final Clock clock;

    RulingReading(Clock clock) {
        this.clock = clock;
    }

    /** @throws FormRefused with every fault, each naming its field */
    Read read(RulingForm form, Point point) {
        var faults = new ArrayList<Fault>();
        var ruling = ruling(form, faults);
        demandReason(form.reason(), faults);
        var answer = form.control().equals(Guard.OTHER_NUMBER) ? answer(form, faults) : null;
        var excluded = ruling == Ruling.SAME_EXCLUDED ? excluded(form, point.match(), faults) : List.<Settled>of();
        if (!faults.isEmpty() || ruling == null) throw new FormRefused(faults);
        return new Read(ruling, excluded, answer);
    }

    private static @Nullable Ruling ruling(RulingForm form, List<Fault> faults) {
        var found = RULINGS.getOrDefault(form.control(), Set.of()).stream()
                .filter(ruling -> ruling.name().equals(form.ruling()))
                .findFirst();
        if (found.isEmpty()) faults.add(fault("ruling"));
        return found.orElse(null);
    }

    private OfficeAnswer answer(RulingForm form, List<Fault> faults) {
        demand(form.answerNumber(), 1, LONGEST_NUMBER, "answerNumber", faults);
        demand(form.answeredBy(), 1, LONGEST_NAME, "answeredBy", faults);
        var today = LocalDate.now(clock);
        var on = Typed.day(form.answeredOn()).orElse(null);
        if (on == null || on.isAfter(today)) faults.add(fault("answeredOn"));
        return new OfficeAnswer(form.answerNumber(), on == null ? today : on, form.answeredBy(), null);
    }

    /** The months the office names; where it names none, those of our history. */
    private static List<Settled> excluded(RulingForm form, @Nullable Match match, List<Fault> faults) {
        var known = match == null ? List.<Settled>of() : match.settled();
        if (form.from().isEmpty() && form.to().isEmpty() && !known.isEmpty()) return known;
        var from = parsed(form.from(), text -> YearMonth.parse(text, MONTH));
        var to = parsed(form.to(), text -> YearMonth.parse(text, MONTH));
        if (from == null) faults.add(fault("from"));
        if (to == null || from != null && to.isBefore(from)) faults.add(fault("to"));
        return from == null || to == null
                ? List.of()
                : List.of(new Settled(from, to, form.answerNumber(), form.answeredBy()));
    }

    private static <T> @Nullable T parsed(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A decision has a reason: some words, not a page. */
    static void demandReason(String reason, List<Fault> faults) {
        demand(reason, SHORTEST_REASON, LONGEST_REASON, "reason", faults);
    }

    private static void demand(String text, int shortest, int longest, String field, List<Fault> faults) {
        if (text.length() < shortest || text.length() > longest)
            faults.add(new Fault(field, "benefits.ruling." + field, List.of(shortest, longest)));
    }

    private static Fault fault(String field) {
        return new Fault(field, "benefits.ruling." + field, List.of());
    }

    /** What was decided. */
    record Read(Ruling ruling, List<Settled> excluded, @Nullable OfficeAnswer answer) {}
}
