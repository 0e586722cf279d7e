package vn.motcua.tasklist;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Procedures;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.Criteria.Urgency;
import vn.motcua.tasklist.Wanted.Scope;

/** What the conditions of a list can be chosen from. */
@Component
class FilterOptions {

    private final Procedures procedures;
    private final Organisation organisation;
    private final Steps steps;
    private final UnitLabels labels;
    private final Speech speech;

    FilterOptions(Procedures procedures, Organisation organisation, Steps steps, UnitLabels labels, Speech speech) {
        this.procedures = procedures;
        this.organisation = organisation;
        this.steps = steps;
        this.labels = labels;
        this.speech = speech;
    }

    Map<String, Object> draw(Officer officer, Locale locale) {
        return Map.of(
                "scopes", said(Scope.values(), scope -> "tasklist.scope." + scope.key()),
                "dues", said(Urgency.values(), due -> "tasklist.filter." + due.key()),
                "marks", said(Mark.values(), mark -> "tasklist.filter." + mark.key()),
                "clocks", said(ClockState.values(), clock -> "worklist.clock." + clock),
                "procedures",
                        sorted(procedures.all().stream()
                                .map(each -> new Choice(each.key(), speech.procedure(each.key())))),
                "steps",
                        sorted(steps.all(locale).entrySet().stream()
                                .map(step -> new Choice(step.getKey(), step.getValue()))),
                "labels",
                        labels.of(officer).stream()
                                .map(label -> new Choice(Long.toString(label.id()), label.name()))
                                .toList(),
                "units", units(officer).map(FilterOptions::choice).toList(),
                "sharing",
                        Stream.concat(
                                        Stream.of(new Choice("", speech.say("worklist.share.none"))),
                                        officer.units().stream()
                                                .map(organisation::unit)
                                                .map(FilterOptions::choice))
                                .toList());
    }

    private Stream<Unit> units(Officer officer) {
        return organisation.units().stream().filter(unit -> officer.sees(unit.code()));
    }

    private <E extends Enum<E>> List<Choice> said(E[] values, Function<E, String> key) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), speech.say(key.apply(value))))
                .toList();
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(Choice::label)).toList();
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.code(), unit.name());
    }

    /** Something to choose. */
    record Choice(String value, String label) {}
}
