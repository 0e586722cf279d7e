package vn.motcua.benefits;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.LineCalculation.Filed;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Wording;

/**
 * Checks and calculates the lines of a list: the register and the leave granted before are read once for all of them, and
 * the results are written in one batch. Struck lines stay struck and take nothing from anybody.
 */
@Component
class ListCheck {

    private final ListForms forms;
    private final ListLines lines;
    private final ListPeople people;
    private final LineNamesakes namesakes;
    private final SettledMonths settled;
    private final LineCalculation calculation;
    private final Wording wording;
    private final MessageSource messages;
    private final Clock clock;

    ListCheck(
            ListForms forms,
            ListLines lines,
            ListPeople people,
            LineNamesakes namesakes,
            SettledMonths settled,
            LineCalculation calculation,
            Wording wording,
            MessageSource messages,
            Clock clock) {
        this.forms = forms;
        this.lines = lines;
        this.people = people;
        this.namesakes = namesakes;
        this.settled = settled;
        this.calculation = calculation;
        this.wording = wording;
        this.messages = messages;
        this.clock = clock;
    }

    /** Checks some lines of a list, those of each person all together. */
    void run(Dossier dossier, List<Kept> kept) {
        var results = new ArrayList<LineResult>();
        var readable = new ArrayList<ListLine>();
        for (var each : kept) {
            if (each.state() == LineState.STRUCK) continue;
            var faults = new LineFaults(messages);
            var line = read(dossier, each, faults);
            if (line == null) results.add(LineResults.unreadable(each.line(), faults.all()));
            else readable.add(line);
        }
        results.addAll(checked(dossier, readable));
        lines.save(dossier.code(), results);
    }

    /** What a line tells, as far as it can be read. */
    @Nullable
    ListLine read(Dossier dossier, Kept kept, LineFaults faults) {
        return new LineReading(forms.of(dossier.procedure()), kept.cells(), faults).read(kept.line());
    }

    private List<LineResult> checked(Dossier dossier, List<ListLine> readable) {
        var byPerson = readable.stream().collect(groupingBy(ListLine::insuranceNumber));
        var known = people.of(dossier, readable);
        var alike = new NamesakeCheck(namesakes.told(dossier.code()));
        var check = new PersonCheck(
                new RegisterCheck(dossier.concerns(), wording),
                new OverlapCheck(wording),
                alike,
                calculation,
                messages,
                filed(dossier, settled.of(byPerson.keySet())));
        var results = byPerson.entrySet().stream()
                .flatMap(person ->
                        check.run(person.getValue(), Objects.requireNonNull(known.get(person.getKey()))).stream())
                .toList();
        namesakes.keep(dossier.code(), alike.found());
        return results;
    }

    private Filed filed(Dossier dossier, Map<String, List<Settled>> months) {
        return new Filed(dossier.procedure(), dossier.receivedOn(clock.getZone()), LocalDate.now(clock), months);
    }
}
