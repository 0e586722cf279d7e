package vn.motcua.law.onetime;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.journey.Rules;

/** The conditions as the law table of grounds has them, which managers keep. */
@Component
class GroundTable implements GroundConditions {

    private final Rules rules;

    GroundTable(Rules rules) {
        this.rules = rules;
    }

    @Override
    public List<Condition> of(Ground ground) {
        return rules.all("groundConditions", Map.of("ground", ground.name())).stream()
                .map(Condition::valueOf)
                .toList();
    }
}
