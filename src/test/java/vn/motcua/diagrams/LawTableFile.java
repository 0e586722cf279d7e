package vn.motcua.diagrams;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One file of {@code processes/rules}, with the rules it keeps. */
public final class LawTableFile {

    private static final Path FOLDER = Path.of("processes/rules");

    private final String file;
    private final DmnModelInstance model;

    private LawTableFile(String file, DmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    /** Every law table of the house. */
    public static List<LawTableFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".dmn"))
                    .sorted()
                    .map(name -> of(name, text(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static LawTableFile of(String file, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new LawTableFile(file, Dmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with the table, each breach naming file and row. */
    public List<String> breaches() {
        var decisions = model.getModelElementsByType(Decision.class);
        var tables = model.getModelElementsByType(DecisionTable.class);
        return Stream.of(
                        one(decisions, "one decision per file"),
                        one(tables, "one table per file"),
                        decisions.stream().flatMap(this::ofDecision),
                        tables.stream().flatMap(this::ofTable),
                        model.getModelElementsByType(Rule.class).stream().flatMap(LawTableFile::ofRow))
                .flatMap(breaches -> breaches)
                .map(breach -> file + ", " + breach)
                .toList();
    }

    private Stream<String> ofDecision(Decision decision) {
        return Stream.of(
                        check(
                                (ShapeRules.kebab(decision.getId()) + ".dmn").equals(file),
                                "the file is named like the decision"),
                        check(
                                String.valueOf(decision.getCamundaHistoryTimeToLiveString())
                                        .matches("P\\d+D"),
                                "history is kept for days that are named"))
                .flatMap(breaches -> breaches);
    }

    private Stream<String> ofTable(DecisionTable table) {
        return Stream.of(
                        check(table.getInputs().size() <= 4, "at most 4 inputs"),
                        check(table.getOutputs().size() == 1, "one output"),
                        check(hasHonestPolicy(table), "UNIQUE, COLLECT, or FIRST with a last row that catches all"))
                .flatMap(breaches -> breaches);
    }

    private static boolean hasHonestPolicy(DecisionTable table) {
        if (table.getHitPolicy() == HitPolicy.UNIQUE || table.getHitPolicy() == HitPolicy.COLLECT) return true;
        var rows = List.copyOf(table.getRules());
        return table.getHitPolicy() == HitPolicy.FIRST
                && rows.get(rows.size() - 1).getInputEntries().stream().allMatch(cell -> Stream.of("", "-")
                        .anyMatch(cell.getText().getTextContent().strip()::equals));
    }

    private static Stream<String> ofRow(Rule row) {
        var cites = row.getDescription() != null
                && row.getDescription().getTextContent().matches("(?s).*(Luật|NĐ|NQ|QĐ|TT|CV) .*\\d.*");
        return check(
                cites && row.getId().matches("[a-z][A-Za-z0-9]*"),
                "row " + row.getId() + " has an id and cites its source");
    }

    private static Stream<String> one(Collection<?> all, String says) {
        return check(all.size() == 1, says);
    }

    private static Stream<String> check(boolean kept, String says) {
        return kept ? Stream.empty() : Stream.of(says);
    }

    @Override
    public String toString() {
        return file;
    }
}
