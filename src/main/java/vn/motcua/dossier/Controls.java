package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Identities.Ground;

/**
 * What the controls of official letter 771/BHXH-TTKT found, and the months already settled once (Law 41/2024/QH15 art.
 * 5.3); written by benefits.
 */
public record Controls(
        List<Check> checks, List<Settled> settled, @Nullable List<Repeated> repeated, @Nullable Search search)
        implements Sheet {

    public Controls {
        checks = List.copyOf(checks);
        settled = List.copyOf(settled);
        repeated = repeated == null ? List.of() : List.copyOf(repeated);
    }

    public Controls(List<Check> checks, List<Settled> settled, List<Repeated> repeated) {
        this(checks, settled, repeated, null);
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

    /**
     * One control: {@code key} names it (C1 … C5), its text is message {@code control.<key>.<outcome>} with the details;
     * {@code matches} are those who may be the person, none on sheets of before they were kept.
     */
    public record Check(String key, Outcome outcome, List<String> details, @Nullable List<Match> matches) {

        public Check {
            details = List.copyOf(details);
            matches = matches == null ? List.of() : List.copyOf(matches);
        }

        public Check(String key, Outcome outcome, List<String> details) {
            this(key, outcome, details, List.of());
        }

        @Override
        public List<Match> matches() {
            return matches == null ? List.of() : matches;
        }

        /** What a second look at this control is about: other remarks need another look. */
        String remarks() {
            return String.join("; ", details);
        }
    }

    /**
     * Somebody under another BHXH number who may be the person: on what ground, and what was settled under that number.
     * {@code pressing}: somebody has to decide whether it is the same person; else he is only listed.
     */
    public record Match(
            String insuranceNumber,
            String idNumber,
            String name,
            LocalDate birthDate,
            Ground ground,
            List<Settled> settled,
            boolean pressing) {

        public Match {
            settled = List.copyOf(settled);
        }

        /** Whether only the name, or the name and the birth date, are the person's, and nothing was settled under the number. */
        public boolean isNamesake() {
            return !pressing && !ground.isByNumber();
        }

        /** What a decision about this match refers to: once something else is found under the number, it is another question. */
        public String key() {
            var decisions = settled.stream().map(Settled::decision).collect(Collectors.toCollection(TreeSet::new));
            return decisions.isEmpty() ? insuranceNumber : insuranceNumber + " " + String.join(", ", decisions);
        }
    }

    /** What was asked, and where: places are {@code register}, {@code settlements} and {@code dossiers}. */
    public record Search(
            List<String> insuranceNumbers,
            List<String> idNumbers,
            String name,
            LocalDate birthDate,
            List<String> places) {

        public Search {
            insuranceNumbers = List.copyOf(insuranceNumbers);
            idNumbers = List.copyOf(idNumbers);
            places = List.copyOf(places);
        }

        /** A search for a person by all numbers, in order. */
        public static Search of(
                Person person, Collection<String> insuranceNumbers, Collection<String> idNumbers, String... places) {
            return new Search(
                    insuranceNumbers.stream().sorted().toList(),
                    idNumbers.stream().sorted().toList(),
                    person.name(),
                    person.birthDate(),
                    List.of(places));
        }
    }

    /** A period that a one-time settlement has paid for, by which decision of which office. */
    public record Settled(YearMonth from, YearMonth to, String decision, String office) {}

    /** What was granted before for the same event, by which decision in which dossier, and the article that rules it out. */
    public record Repeated(String procedure, String decision, String dossier, String article) {}

    /** In order, to be looked at, held until the office that paid has answered, or to be cleared by inspection. */
    public enum Outcome {
        PASSED,
        ATTENTION,
        HELD,
        SUSPICIOUS
    }
}
