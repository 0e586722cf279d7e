package vn.motcua.reception;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.journey.Rules;

/** Which unit settles what a desk takes in: that of the desk, or the province (law table {@code competence}). */
@Component
class Competence {

    private final Rules rules;
    private final Organisation organisation;

    Competence(Rules rules, Organisation organisation) {
        this.rules = rules;
        this.organisation = organisation;
    }

    String unit(String desk, String procedure, String ground) {
        var kind = organisation.unit(desk).kind().name();
        var level = rules.one("competence", Map.of("procedure", procedure, "unitKind", kind, "ground", ground));
        return level.equals(kind) ? desk : organisation.province().code();
    }
}
