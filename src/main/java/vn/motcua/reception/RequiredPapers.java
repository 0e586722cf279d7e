package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.journey.Rules;
import vn.motcua.journey.Rules.Row;

/** Which papers a matter needs (law table {@code requiredPapers}): those of everybody, and those that answers ask for. */
@Component
class RequiredPapers {

    private static final String LATE = "late";
    private static final String ON_BEHALF = "onBehalf";

    private final Rules rules;
    private final FilingDeadlines deadlines;
    private final Clock clock;

    RequiredPapers(Rules rules, FilingDeadlines deadlines, Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<String> of(Matter matter) {
        return rows(matter).stream().map(Row::output).distinct().toList();
    }

    /** The same, each with the article that asks for it. */
    List<Row> rows(Matter matter) {
        return rules.rows(
                "requiredPapers",
                Map.of(
                        "procedure", matter.procedure().key(),
                        "ground", matter.ground(),
                        "filedBy", matter.filer().name(),
                        "conditions", conditions(matter)));
    }

    private List<String> conditions(Matter matter) {
        var conditions = new ArrayList<String>(matter.answers());
        if (isLate(matter)) conditions.add(LATE);
        if (matter.isOnBehalf()) conditions.add(ON_BEHALF);
        return List.copyOf(conditions);
    }

    private boolean isLate(Matter matter) {
        var eventOn = matter.eventOn();
        return eventOn != null
                && deadlines
                        .explained(matter)
                        .filter(deadline -> deadlines.isLate(deadline, eventOn, LocalDate.now(clock)))
                        .isPresent();
    }
}
