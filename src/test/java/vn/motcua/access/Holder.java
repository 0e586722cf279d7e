package vn.motcua.access;

import java.util.Arrays;
import java.util.List;
import vn.motcua.access.Officer.Grant;
import vn.motcua.access.Officer.Standing;

/** People who hold one role in one unit, and need no account and no password for it. */
public final class Holder {

    private Holder() {}

    public static Officer of(Role role, String unit) {
        return of(role, unit, false);
    }

    public static Officer atTheProvince(Role role) {
        return of(role, "P", true);
    }

    /** Somebody who holds every role there is. */
    public static Officer ofEverything(String unit) {
        return new Officer(
                "everything." + unit,
                "Người giữ mọi vai",
                "",
                new Standing(true, false, Officer.Factor.NONE),
                Arrays.stream(Role.values())
                        .map(role -> new Grant(role, unit, unit, false))
                        .toList());
    }

    private static Officer of(Role role, String unit, boolean everywhere) {
        return new Officer(
                role.key() + "." + unit,
                "Người giữ vai " + role.key(),
                "",
                new Standing(true, false, Officer.Factor.NONE),
                List.of(new Grant(role, unit, unit, everywhere)));
    }
}
