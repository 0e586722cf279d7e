package vn.motcua.tasklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.tasklist.Parts.Fact;

/** Dossiers of one person side by side, the one in hand first; what an earlier one says otherwise is marked. */
record Comparison(List<Column> columns, List<Row> rows) {

    static Comparison of(List<Column> columns) {
        var said = columns.stream().map(Comparison::byLabel).toList();
        var labels = new LinkedHashSet<String>();
        said.forEach(facts -> labels.addAll(facts.keySet()));
        return new Comparison(
                columns, labels.stream().map(label -> row(label, said)).toList());
    }

    private static Map<String, String> byLabel(Column column) {
        var facts = new LinkedHashMap<String, String>();
        column.facts().forEach(fact -> facts.put(fact.label(), fact.value()));
        return facts;
    }

    private static Row row(String label, List<Map<String, String>> said) {
        var own = said.get(0).getOrDefault(label, "");
        var cells = new ArrayList<Cell>();
        for (var facts : said) {
            var text = facts.getOrDefault(label, "");
            cells.add(new Cell(text, !text.isEmpty() && !own.isEmpty() && !text.equals(own)));
        }
        return new Row(label, cells);
    }

    /** One dossier and what it says. */
    record Column(DossierCode code, DossierState state, Instant submittedAt, List<Fact> facts) {}

    /** What each of the dossiers says to one label. */
    record Row(String label, List<Cell> cells) {}

    /** What one of them says, and whether that differs from the one in hand. */
    record Cell(String text, boolean differs) {}
}
