package vn.motcua.reception;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PaperList.Form;

/** What is known of each paper: its form, which database stands in for it (Resolution 66.7/2025/NQ-CP), how it usually comes. */
@Component
class PaperKinds {

    private static final PaperKind UNKNOWN = new PaperKind("", "", "", "", "", Form.ORIGINAL);

    private final Map<String, PaperKind> kinds;

    PaperKinds(@Value("${motcua.papers:classpath:processes/rules/figures/papers.csv}") Resource table) {
        kinds = Tables.rows(table).stream()
                .map(PaperKinds::kind)
                .collect(Collectors.toUnmodifiableMap(PaperKind::key, kind -> kind));
    }

    PaperKind of(String key) {
        return kinds.getOrDefault(key, UNKNOWN);
    }

    private static PaperKind kind(CSVRecord row) {
        return new PaperKind(
                row.get("key"),
                row.get("form"),
                row.get("form_confidence"),
                row.get("database"),
                row.get("database_article"),
                Form.valueOf(row.get("usual")));
    }

    /** A paper; {@code formCode} with how sure it is, {@code database} empty if nothing stands in for the paper. */
    record PaperKind(String key, String formCode, String confidence, String database, String article, Form usual) {

        private static final String REGISTER = "INSURANCE";
        private static final String POPULATION = "POPULATION";

        /** Whether an officer looks it up instead of asking for it. */
        boolean isElectronic() {
            return !database.isEmpty();
        }

        /** Whether it is the card that says who somebody is, which is only shown. */
        boolean isIdentity() {
            return database.equals(POPULATION) && usual == Form.SHOWN;
        }

        /** Whether the register of contributions is what stands in for it. */
        boolean isInRegister() {
            return database.equals(REGISTER);
        }
    }
}
