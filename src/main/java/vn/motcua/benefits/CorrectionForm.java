package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.journey.forms.Facts;

/** The facts of a case as they should be, and why they are corrected. */
record CorrectionForm(Map<String, String> facts, @Nullable String reason) {

    CorrectionForm {
        facts = facts == null ? Map.of() : facts;
    }

    Map<String, String> typed() {
        return facts;
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    /** What a program sends: the facts as the calculation contract writes them. */
    record Sent(JsonNode facts, @Nullable String reason) {

        Sent {
            if (facts == null) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }

        CorrectionForm form() {
            return new CorrectionForm(Facts.typed(facts), reason);
        }
    }
}
