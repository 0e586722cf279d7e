package vn.motcua.reception;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.UnitKind;
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
        var kind = organisation.unit(desk).kind();
        return level(procedure, ground, kind) == kind
                ? desk
                : organisation.province().code();
    }

    /** The lowest level that settles a procedure on a ground. */
    UnitKind level(String procedure, String ground) {
        return level(procedure, ground, UnitKind.GRASSROOTS);
    }

    private UnitKind level(String procedure, String ground, UnitKind desk) {
        var inputs = Map.of("procedure", procedure, "unitKind", desk.name(), "ground", ground);
        return UnitKind.valueOf(rules.one("competence", inputs));
    }
}
