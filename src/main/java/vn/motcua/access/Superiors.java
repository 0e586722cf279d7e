package vn.motcua.access;

import java.util.Set;

/** Who is over whom: a director over every role of his reach, a head over his department's (decision 2988/QD-BHXH art. 11). */
public final class Superiors {

    private static final Set<Role> HEADS =
            Set.of(Role.CONTRIBUTIONS_HEAD, Role.BENEFITS_HEAD, Role.HEALTHINSURANCE_HEAD, Role.FINANCE_CHIEF);

    private Superiors() {}

    /** Whether a person is over anybody at all. */
    public static boolean isOne(Officer officer) {
        return officer.holds(Role.DIRECTOR_SIGNATORY) || HEADS.stream().anyMatch(officer::holds);
    }

    /** Whether a person is over a role in a unit; only what is held oneself counts, never what is stood in for. */
    public static boolean isOver(Officer officer, Role role, String unit) {
        return officer.holds(Role.DIRECTOR_SIGNATORY, unit)
                || HEADS.stream()
                        .filter(head -> head.department().equals(role.department()))
                        .anyMatch(head -> officer.holds(head, unit));
    }
}
