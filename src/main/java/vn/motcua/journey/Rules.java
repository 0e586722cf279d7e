package vn.motcua.journey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Answers from the law tables that are in force in the house. The legal date is always one of the inputs: asked twice
 * with the same inputs, a table answers the same, so its last answers are remembered until it is replaced.
 */
@Service
public class Rules {

    private static final int REMEMBERED = 5_000;

    private final Lawbook law;
    private final LawReader reader;
    private final Map<Question, List<Row>> answers = Collections.synchronizedMap(new Answers());

    Rules(Lawbook law, LawReader reader) {
        this.law = law;
        this.reader = reader;
    }

    /** The rows of a table that hold for these inputs, in its order, each with the article it cites. */
    public List<Row> rows(String decision, Map<String, ?> inputs) {
        var question = new Question(law.table(decision), Map.copyOf(inputs));
        var known = answers.get(question);
        if (known != null) return known;
        var rows = List.copyOf(reader.rows(question.table(), question.inputs()));
        answers.put(question, rows);
        return rows;
    }

    /** What all rows that hold yield; an empty list if none holds. */
    public List<String> all(String decision, Map<String, ?> inputs) {
        return rows(decision, inputs).stream().map(Row::output).toList();
    }

    /** What the one row that holds yields; IllegalStateException if none or several hold. */
    public String one(String decision, Map<String, ?> inputs) {
        return row(decision, inputs).output();
    }

    /** The one row that holds; IllegalStateException if none or several hold. */
    public Row row(String decision, Map<String, ?> inputs) {
        var rows = rows(decision, inputs);
        if (rows.size() != 1)
            throw new IllegalStateException(rows.size() + " rows of " + decision + " hold for " + inputs);
        return rows.get(0);
    }

    /** A row that holds: what it yields and the article it cites. */
    public record Row(String output, String article) {

        /** What a row's description says when its source was not confirmed: "not yet verified", in Vietnamese. */
        private static final String UNVERIFIED = "ch\u01b0a x\u00e1c minh";

        /** Whether the row is a setting of the agency's until its lawyers confirm it. */
        public boolean isUnverified() {
            return article.contains(UNVERIFIED);
        }
    }

    private record Question(LawTable table, Map<String, ?> inputs) {}

    private static final class Answers extends LinkedHashMap<Question, List<Row>> {

        Answers() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<Row>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
