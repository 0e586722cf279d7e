package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.law.CalculationRequest;
import vn.motcua.law.Calculations;

/**
 * Writes a dossier's case down as the facts of the calculation contract: what the applicant told, and for the rest what the
 * dossier and the register know. What a benefit doesn't ask for is left out.
 */
@Component
class CaseFacts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LAST_MONTHS = 6;
    private static final int YEAR = 12;

    private final Calculations calculations;
    private final Clock clock;

    CaseFacts(Calculations calculations, Clock clock) {
        this.calculations = calculations;
        this.clock = clock;
    }

    /** The question a dossier asks the law, on the day somebody settles or signs it. */
    CalculationRequest of(Case file, String benefit, LocalDate today) {
        var told = file.pile().find(ToldFacts.class).map(ToldFacts::facts).orElseGet(JSON::objectNode);
        var facts = told.deepCopy();
        facts.remove("on");
        var on = on(file, told, today);
        var takes = calculations.facts(benefit);
        known(file, on).forEach((name, value) -> {
            if (takes.contains(name) && !facts.has(name)) value.get().accept(facts, name);
        });
        return new CalculationRequest(benefit, on, facts);
    }

    /** The legal date: that of signing, that of reception, or a day the applicant told, by the procedure. */
    private LocalDate on(Case file, ObjectNode told, LocalDate today) {
        var rule = file.procedure().legalDate();
        if (rule.equals(Procedure.RECEPTION)) return received(file.dossier());
        var day = told.path(rule).asText();
        return day.isEmpty() ? today : LocalDate.parse(day);
    }

    private Map<String, Supplier<Entry>> known(Case file, LocalDate on) {
        var person = file.dossier().person();
        return Map.ofEntries(
                Map.entry("ground", () -> text(file.dossier().ground())),
                Map.entry("receivedOn", () -> text(received(file.dossier()))),
                Map.entry("birthDate", () -> text(person.birthDate())),
                Map.entry("sex", () -> text(person.sex())),
                Map.entry(
                        "contributions",
                        () -> (facts, name) ->
                                file.rows().forEach(row -> facts.withArray(name).add(contribution(row)))),
                Map.entry(
                        "settled",
                        () -> (facts, name) -> file.settled().forEach(settled -> facts.withArray(name)
                                .addObject()
                                .put("from", settled.from().toString())
                                .put("to", settled.to().toString()))),
                Map.entry("wage", () -> (facts, name) -> lastWages(file, on, 1).forEach(wage -> facts.put(name, wage))),
                Map.entry(
                        "wages",
                        () -> (facts, name) -> lastWages(file, on, LAST_MONTHS)
                                .forEach(wage -> facts.withArray(name).add(wage))),
                Map.entry("contributedYears", () -> number(months(file, Set.of(Kind.COMPULSORY)) / YEAR)),
                Map.entry("compulsoryMonths", () -> number(months(file, Set.of(Kind.COMPULSORY)))),
                Map.entry("voluntaryMonths", () -> number(months(file, Set.of(Kind.VOLUNTARY)))),
                Map.entry("months", () -> number(months(file, Set.of(Kind.values())))));
    }

    private LocalDate received(Dossier dossier) {
        var received = dossier.acceptedAt() == null ? dossier.submittedAt() : dossier.acceptedAt();
        return LocalDate.ofInstant(received, clock.getZone());
    }

    /** The wages of the last months paid before the month of a day, the newest last. */
    private static List<Long> lastWages(Case file, LocalDate on, int most) {
        var wages = file.rows().stream()
                .filter(row -> row.kind() == Kind.COMPULSORY)
                .flatMap(row -> row.from()
                        .atDay(1)
                        .datesUntil(row.to().plusMonths(1).atDay(1), java.time.Period.ofMonths(1))
                        .filter(month -> YearMonth.from(month).isBefore(YearMonth.from(on)))
                        .map(month -> Map.entry(month, row.wage())))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        return wages.subList(Math.max(0, wages.size() - most), wages.size());
    }

    private static int months(Case file, Set<Kind> kinds) {
        return file.rows().stream()
                .filter(row -> kinds.contains(row.kind()))
                .mapToInt(row -> (int) row.from().until(row.to(), java.time.temporal.ChronoUnit.MONTHS) + 1)
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

    private static Entry text(Object value) {
        return (facts, name) -> facts.put(name, value.toString());
    }

    private static Entry number(int value) {
        return (facts, name) -> facts.put(name, value);
    }

    /** Writes one fact. */
    @FunctionalInterface
    private interface Entry {

        void accept(ObjectNode facts, String name);
    }

    /** What lies open of a dossier while it is settled. */
    record Case(Dossier dossier, Procedure procedure, Pile pile, Controls controls) {

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
