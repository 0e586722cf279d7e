package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;

/** The clerk who acts at the desk. */
final class Clerks {

    private Clerks() {}

    /** The duty on the dossier of whoever acts; a timer has none. */
    static @Nullable Duty duty() {
        return Acting.now().isSystem() ? null : Duty.RECEIVE;
    }

    /** The unit at whose desk the acting person works. */
    static String unit() {
        return units().stream()
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Not a clerk: " + Acting.now().account()));
    }

    /** The units at whose desks the acting person works. */
    static List<String> units() {
        return units(Acting.person());
    }

    static List<String> units(Officer clerk) {
        return clerk.grants().stream()
                .filter(grant -> grant.role() == Role.RECEPTION_CLERK)
                .map(Officer.Grant::unit)
                .toList();
    }
}
