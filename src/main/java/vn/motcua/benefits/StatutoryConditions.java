package vn.motcua.benefits;

import static vn.motcua.benefits.Condition.*;

import java.util.List;
import org.springframework.stereotype.Component;

/** The conditions as the law has them (Law 41/2024/QH15 art. 70.1, 70.2). */
@Component
class StatutoryConditions implements GroundConditions {

    @Override
    public List<Condition> of(Ground ground) {
        return switch (ground) {
            case REACHED_AGE -> List.of(REACHED_RETIREMENT_AGE, UNDER_180_MONTHS);
            case EMIGRATION -> List.of(SETTLED_ABROAD_PROVEN);
            case DISEASE -> List.of(GRAVE_DISEASE_PROVEN);
            case DISABILITY -> List.of(CAPACITY_LOSS_81_PROVEN);
            case LEFT_COMPULSORY -> List.of(MONTHS_BEFORE_2025_07, IDLE_12_MONTHS, UNDER_240_MONTHS);
            case DISCHARGED -> List.of(Condition.DISCHARGED);
            case FOREIGNER_LEAVING -> List.of(Condition.FOREIGNER_LEAVING);
        };
    }
}
