package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.motcua.benefits.LineCalculation.Filed;
import vn.motcua.benefits.ListPeople.Known;
import vn.motcua.dossier.Insured;

/** Checks the lines of one person together: against the register, against each other, and each by what is left of quotas. */
final class PersonCheck {

    private static final Comparator<ListLine> IN_TIME =
            Comparator.comparing((ListLine line) -> line.leave().from()).thenComparing(ListLine::number);

    /** Stands for the code of the list that is being checked. */
    private static final String THIS_LIST = "";

    private final RegisterCheck register;
    private final OverlapCheck overlaps;
    private final NamesakeCheck namesakes;
    private final LineCalculation calculation;
    private final MessageSource messages;
    private final Filed filed;

    PersonCheck(
            RegisterCheck register,
            OverlapCheck overlaps,
            NamesakeCheck namesakes,
            LineCalculation calculation,
            MessageSource messages,
            Filed filed) {
        this.register = register;
        this.overlaps = overlaps;
        this.namesakes = namesakes;
        this.calculation = calculation;
        this.messages = messages;
        this.filed = filed;
    }

    /** The results of a person's lines. */
    List<LineResult> run(List<ListLine> lines, Known known) {
        var faults = new LinkedHashMap<Integer, LineFaults>();
        for (var line : lines) {
            var own = new LineFaults(messages);
            faults.put(line.number(), own);
            register.run(line, known, own);
        }
        overlaps.run(lines, known.earlier(), faults);
        namesakes.run(lines, known.others(), faults);
        return calculated(lines, known.person(), new ArrayList<>(known.earlier()), faults);
    }

    /** In the order of time, so that what one line takes out of a quota is gone for the next. */
    private List<LineResult> calculated(
            List<ListLine> lines, @Nullable Insured person, List<LeaveTaken> taken, Map<Integer, LineFaults> faults) {
        var results = new ArrayList<LineResult>();
        for (var line : lines.stream().sorted(IN_TIME).toList()) {
            var own = Objects.requireNonNull(faults.get(line.number()));
            var result = person == null || !own.isEmpty()
                    ? LineResults.bad(line, person == null ? "" : person.idNumber(), own.all())
                    : calculation.of(line, person, taken, filed);
            results.add(result);
            if (result.isGood()) taken.addAll(taken(line, result));
        }
        return results;
    }

    private static List<LeaveTaken> taken(ListLine line, LineResult result) {
        return result.taken().entrySet().stream()
                .map(year -> LeaveTaken.of(line, year.getKey(), year.getValue(), THIS_LIST))
                .toList();
    }
}
