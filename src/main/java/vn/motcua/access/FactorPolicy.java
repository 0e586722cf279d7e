package vn.motcua.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose account needs a second factor: whoever signs, pays or keeps accounts; in the demo it is only offered. */
@Component
class FactorPolicy {

    private static final Set<Role> BOUND =
            EnumSet.of(Role.DIRECTOR_SIGNATORY, Role.FINANCE_ACCOUNTANT, Role.FINANCE_CHIEF, Role.ACCESS_ADMINISTRATOR);

    private final Demand demand;

    FactorPolicy(@Value("${motcua.second-factor:required}") Demand demand) {
        this.demand = demand;
    }

    boolean binds(Collection<Role> roles) {
        return demand == Demand.REQUIRED && roles.stream().anyMatch(BOUND::contains);
    }

    /** Whoever has enrolled is asked for codes either way. */
    enum Demand {
        REQUIRED,
        OFFERED
    }
}
