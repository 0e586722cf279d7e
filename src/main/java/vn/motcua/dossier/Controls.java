package vn.motcua.dossier;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the controls of official letter 771/BHXH-TTKT found, and the months already settled once (Law 41/2024/QH15 art.
 * 5.3); written by benefits.
 */
public record Controls(List<Check> checks, List<Settled> settled, @Nullable List<Repeated> repeated) implements Sheet {

    public Controls {
        checks = List.copyOf(checks);
        settled = List.copyOf(settled);
        repeated = repeated == null ? List.of() : List.copyOf(repeated);
    }

    /** Nothing was searched for. */
    public static Controls none() {
        return new Controls(List.of(), List.of(), List.of());
    }

    /** What was granted before for the same event; sheets that were laid before it was searched for don't say. */
    @Override
    public List<Repeated> repeated() {
        return repeated == null ? List.of() : repeated;
    }

    /** The checks with this outcome. */
    public List<Check> with(Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).toList();
    }

    /** One control: {@code key} names it (C1 … C5), its text is message {@code control.<key>.<outcome>} with the details. */
    public record Check(String key, Outcome outcome, List<String> details) {

        public Check {
            details = List.copyOf(details);
        }
    }

    /** A period that a one-time settlement has paid for, by which decision of which office. */
    public record Settled(YearMonth from, YearMonth to, String decision, String office) {}

    /** What was granted before for the same event, by which decision in which dossier, and the article that rules it out. */
    public record Repeated(String procedure, String decision, String dossier, String article) {}

    /** In order, to be looked at by the officer, or to be cleared by inspection. */
    public enum Outcome {
        PASSED,
        ATTENTION,
        SUSPICIOUS
    }
}
