package vn.motcua.reception;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The questions that some papers of a procedure depend on; each is asked once, and only where it can matter. */
@Component
class Questions {

    private final List<Question> questions;

    Questions(
            @Value("${motcua.conditions:classpath:processes/rules/figures/procedure-conditions.csv}") Resource table) {
        questions = Tables.rows(table).stream().map(Questions::question).toList();
    }

    List<Question> of(Matter matter) {
        return questions.stream().filter(question -> question.isFor(matter)).toList();
    }

    /** Every question of a procedure, whoever files and on whichever ground. */
    List<Question> of(String procedure) {
        return questions.stream()
                .filter(question -> question.procedure().equals(procedure))
                .toList();
    }

    private static Question question(CSVRecord row) {
        return new Question(
                row.get("procedure"),
                Tables.words(row.get("grounds")),
                Tables.words(row.get("filers")),
                row.get("key"),
                row.get("vi"),
                row.get("en"));
    }

    /** A question with a yes or no. */
    record Question(
            String procedure, Set<String> grounds, Set<String> filers, String key, String vietnamese, String english) {

        String text(Locale reader) {
            return reader.getLanguage().equals("en") ? english : vietnamese;
        }

        private boolean isFor(Matter matter) {
            return procedure.equals(matter.procedure().key())
                    && Tables.admits(grounds, matter.ground())
                    && Tables.admits(filers, matter.filer().name());
        }
    }
}
