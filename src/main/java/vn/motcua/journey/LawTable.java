package vn.motcua.journey;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;

/** A law table as it was read: its decision and, by row, the article the row cites. */
final class LawTable {

    private final DmnDecision decision;
    private final Map<String, String> articles;

    LawTable(DmnDecision decision, Map<String, String> articles) {
        this.decision = decision;
        this.articles = Map.copyOf(articles);
    }

    DmnDecision decision() {
        return decision;
    }

    String name() {
        return decision.getKey();
    }

    String article(String row) {
        return articles.getOrDefault(row, "");
    }
}
