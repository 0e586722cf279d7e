package vn.motcua.finance;

import java.util.List;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Officer.Grant;
import vn.motcua.access.Role;

/** The units whose payments an officer may see and make: those of the finance roles held, or all from the province. */
record Reach(boolean everywhere, List<String> units) {

    private static final String NOWHERE = "-";

    /** All units. */
    static final Reach EVERYWHERE = new Reach(true, List.of(NOWHERE));

    /** The reach of the person who acts. */
    static Reach ofPerson() {
        return of(Acting.person());
    }

    static Reach of(Officer officer) {
        var grants = officer.grants().stream()
                .filter(grant -> grant.role() == Role.FINANCE_ACCOUNTANT || grant.role() == Role.FINANCE_CHIEF)
                .toList();
        var units = grants.stream().map(Grant::unit).distinct().toList();
        return new Reach(grants.stream().anyMatch(Grant::everywhere), units.isEmpty() ? List.of(NOWHERE) : units);
    }

    boolean covers(PaymentOrder order) {
        return covers(order.claim().unit());
    }

    boolean covers(String unit) {
        return everywhere || units.contains(unit);
    }
}
