package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.law.CalculationRequest;
import vn.motcua.law.Calculations;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.PaidMonths;

/**
 * Writes a dossier's case down as the facts of the calculation contract: what the applicant told, and for the rest what the
 * dossier and the register know. What a benefit doesn't ask for is left out.
 */
@Component
class CaseFacts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Kind> COMPULSORY = Set.of(Kind.COMPULSORY);
    private static final int LAST_MONTHS = 6;
    private static final int YEAR = 12;

    private final Calculations calculations;
    private final SingleLeaves leaves;
    private final Clock clock;

    CaseFacts(Calculations calculations, SingleLeaves leaves, Clock clock) {
        this.calculations = calculations;
        this.leaves = leaves;
        this.clock = clock;
    }

    /** The question a dossier asks the law, on the day somebody settles or signs it. */
    CalculationRequest of(Case file, String benefit, LocalDate today) {
        var dossier = file.dossier();
        var told = leaves.counted(dossier, file.told());
        var received = dossier.receivedOn(clock.getZone());
        var person = dossier.person();
        var known =
                new Known(dossier.ground(), received, person.birthDate(), person.sex(), file.rows(), file.settled());
        return ask(benefit, told.facts(), known, file.procedure().legalDay(told, received, today));
    }

    /** The question a claim asks the law on its legal date: what was told, and what is known beside it. */
    CalculationRequest ask(String benefit, ObjectNode told, Known all, LocalDate on) {
        var known = all.asOf(on);
        var question = calculations.question(benefit, told);
        var counted = known.unsettled();
        var history = question.asks("settled") ? known.rows() : counted;
        return question.know("ground", () -> text(known.ground()))
                .know("receivedOn", () -> text(known.received()))
                .know("birthDate", () -> text(known.birthDate()))
                .know("sex", () -> text(known.sex()))
                .know("contributions", () -> list(history, CaseFacts::contribution))
                .know("settled", () -> list(known.settled(), CaseFacts::settled))
                .know("wage", () -> wage(counted, event(told, on))
                        .<JsonNode>map(JSON::numberNode)
                        .orElseGet(MissingNode::getInstance))
                .know("wages", () -> list(lastWages(counted, on, LAST_MONTHS), JSON::numberNode))
                .know("contributedYears", () -> JSON.numberNode(months(counted, COMPULSORY) / YEAR))
                .know("compulsoryMonths", () -> JSON.numberNode(months(counted, COMPULSORY)))
                .know("voluntaryMonths", () -> JSON.numberNode(months(counted, Set.of(Kind.VOLUNTARY))))
                .know(
                        "months",
                        () -> question.lacks("contributions")
                                ? JSON.numberNode(months(counted, Set.of(Kind.values())))
                                : MissingNode.getInstance())
                .on(on);
    }

    /** The day whose month's wage counts: that of the accident, where it was told. */
    private static YearMonth event(ObjectNode told, LocalDate on) {
        return YearMonth.from(new ToldFacts(told).day("accidentOn").orElse(on));
    }

    /**
     * The wage of the month before a month; in the first month, and on coming back, that month's own; else the last one paid
     * (Law 41/2024/QH15 art. 45.1).
     */
    private static Optional<Long> wage(List<Row> rows, YearMonth month) {
        return paid(rows, month.minusMonths(1))
                .or(() -> paid(rows, month))
                .or(() -> lastWages(rows, month.atDay(1), 1).stream().findFirst());
    }

    private static Optional<Long> paid(List<Row> rows, YearMonth month) {
        return rows.stream()
                .filter(row -> row.kind() == Kind.COMPULSORY)
                .filter(row -> new MonthRange(row.from(), row.to()).contains(month))
                .map(Row::wage)
                .findFirst();
    }

    /** The wages of the last months paid before the month of a day, the newest last. */
    private static List<Long> lastWages(List<Row> rows, LocalDate on, int most) {
        var wages = rows.stream()
                .filter(row -> row.kind() == Kind.COMPULSORY)
                .flatMap(row -> row.from()
                        .atDay(1)
                        .datesUntil(row.to().plusMonths(1).atDay(1), Period.ofMonths(1))
                        .filter(month -> YearMonth.from(month).isBefore(YearMonth.from(on)))
                        .map(month -> Map.entry(month, row.wage())))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        return wages.subList(Math.max(0, wages.size() - most), wages.size());
    }

    private static int months(List<Row> rows, Set<Kind> kinds) {
        return rows.stream()
                .filter(row -> kinds.contains(row.kind()))
                .mapToInt(row -> (int) row.from().until(row.to(), ChronoUnit.MONTHS) + 1)
                .sum();
    }

    private static ObjectNode contribution(Row row) {
        return JSON.objectNode()
                .put("from", row.from().toString())
                .put("to", row.to().toString())
                .put("wage", row.wage())
                .put("kind", row.kind().name())
                .put("stateSupport", row.stateSupport())
                .put("regime", row.regime().name());
    }

    private static ObjectNode settled(Controls.Settled settled) {
        return JSON.objectNode()
                .put("from", settled.from().toString())
                .put("to", settled.to().toString());
    }

    private static JsonNode text(Object value) {
        return JSON.textNode(value.toString());
    }

    private static <T> JsonNode list(List<T> all, Function<T, JsonNode> node) {
        if (all.isEmpty()) return MissingNode.getInstance();
        return JSON.arrayNode().addAll(all.stream().map(node).toList());
    }

    /** What the dossier and the register know of a claim: its ground, when it came, and of the person what was paid. */
    record Known(
            String ground,
            LocalDate received,
            LocalDate birthDate,
            Sex sex,
            List<Row> rows,
            List<Controls.Settled> settled) {

        /** The same as it stood on a legal date: months paid later are none of its business. */
        Known asOf(LocalDate on) {
            var last = YearMonth.from(on);
            var paid = rows.stream()
                    .filter(row -> !row.from().isAfter(last))
                    .map(row -> row.to().isAfter(last) ? row.within(row.from(), last) : row)
                    .toList();
            return new Known(ground, received, birthDate, sex, paid, settled);
        }

        /** The periods without the months that were settled before: they count nowhere (Law 41/2024/QH15 art. 5.3). */
        List<Row> unsettled() {
            return settled.isEmpty()
                    ? rows
                    : rows.stream().flatMap(this::unsettled).toList();
        }

        private Stream<Row> unsettled(Row row) {
            var months = new MonthRange(row.from(), row.to())
                    .months()
                    .filter(month ->
                            settled.stream().noneMatch(gone -> new MonthRange(gone.from(), gone.to()).contains(month)))
                    .toList();
            return PaidMonths.stretches(months).stream().map(stretch -> row.within(stretch.from(), stretch.to()));
        }
    }

    /** What lies open of a dossier while it is settled. */
    record Case(Dossier dossier, Procedure procedure, Pile pile, Controls controls) {

        ToldFacts told() {
            return pile.find(ToldFacts.class).orElseGet(ToldFacts::nothing);
        }

        List<Row> rows() {
            return pile.find(ContributionExtract.class)
                    .map(ContributionExtract::rows)
                    .orElse(List.of());
        }

        List<Controls.Settled> settled() {
            return controls.settled();
        }
    }
}
