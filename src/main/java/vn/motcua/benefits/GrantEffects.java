package vn.motcua.benefits;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.law.figures.FigureFile;
import vn.motcua.law.figures.FigureFile.Line;

/**
 * What a grant means for a later dossier of the same person, from {@code granted-before.csv}: whether it used up the months
 * it counted (Law 41/2024/QH15 art. 5.3), and which procedures it rules out for the same event.
 */
@Component
class GrantEffects {

    private final List<Effect> effects =
            FigureFile.read("granted-before").stream().map(GrantEffects::effect).toList();

    /** Whether a grant of this procedure is paid for its months, so that they never count again. */
    boolean usesMonths(String procedure) {
        return of(procedure).stream().anyMatch(Effect::usesMonths);
    }

    /** Everything that a grant of this procedure means. */
    List<Effect> of(String procedure) {
        return effects.stream()
                .filter(effect -> effect.procedure().equals(procedure))
                .toList();
    }

    /** Whether a procedure grants days of leave. */
    boolean isLeave(String procedure) {
        return of(procedure).stream().anyMatch(Effect::isLeave);
    }

    private static Effect effect(Line line) {
        return new Effect(
                line.text("procedure"),
                Boolean.parseBoolean(line.text("uses_months")),
                line.text("event"),
                Set.of(line.text("rules_out").split(" ")),
                line.text("article"));
    }

    /**
     * One line: {@code event} is the told fact that must be the same, {@code DAYS} if the days of leave must meet, empty if
     * the event comes once in a life.
     */
    record Effect(String procedure, boolean usesMonths, String event, Set<String> rulesOut, String article) {

        private static final String DAYS = "DAYS";

        boolean isLeave() {
            return event.equals(DAYS);
        }

        /** Whether a case that was granted is of the same event as another; days of leave are looked up in their book. */
        boolean isSame(ToldFacts granted, ToldFacts asked) {
            return event.isEmpty()
                    || granted.facts().has(event)
                            && granted.facts().path(event).equals(asked.facts().path(event));
        }
    }
}
