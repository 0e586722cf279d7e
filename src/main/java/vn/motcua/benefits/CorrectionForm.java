package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.journey.forms.Facts;

/** The facts of a case as they should be, and why they are corrected. */
record CorrectionForm(@Nullable Map<String, String> facts, @Nullable String reason) {

    Map<String, String> typed() {
        return facts == null ? Map.of() : facts;
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    /** What a program sends: the facts as the calculation contract writes them. */
    record Sent(JsonNode facts, @Nullable String reason) {

        CorrectionForm form() {
            return new CorrectionForm(Facts.typed(facts), reason);
        }
    }
}
