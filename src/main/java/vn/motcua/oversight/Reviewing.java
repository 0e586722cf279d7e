package vn.motcua.oversight;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Officer;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Organisation.UnitKind;
import vn.motcua.access.Right;
import vn.motcua.access.Role;

/**
 * Who reviews whose rights (official letter 771/BHXH-TTKT section 3): a department's head those of its officers, the unit's
 * director those of heads and of whoever has none, a director of the province those of directors. A right moves up past whoever
 * holds it himself. Above the province's only director stands the agency above; its answer is entered by whoever keeps accounts.
 */
enum Reviewing {
    CONTRIBUTIONS(Role.CONTRIBUTIONS_HEAD, Role.CONTRIBUTIONS_OFFICER),
    BENEFITS(Role.BENEFITS_HEAD, Role.BENEFITS_OFFICER),
    HEALTHINSURANCE(Role.HEALTHINSURANCE_HEAD, Role.HEALTHINSURANCE_OFFICER),
    FINANCE(Role.FINANCE_CHIEF, Role.FINANCE_ACCOUNTANT),
    DIRECTOR(Role.DIRECTOR_SIGNATORY, null),
    SUPERIOR(Role.DIRECTOR_SIGNATORY, null);

    private static final Set<Reviewing> DEPARTMENTS = Set.of(CONTRIBUTIONS, BENEFITS, HEALTHINSURANCE, FINANCE);

    private final Role reviewer;
    private final @Nullable Role officers;

    Reviewing(Role reviewer, @Nullable Role officers) {
        this.reviewer = reviewer;
        this.officers = officers;
    }

    /** Who reviews a right, of all that are held. */
    static Reviewing of(Right right, Collection<Right> held) {
        return department(right, held)
                .orElseGet(() -> isHeldBy(right, Role.DIRECTOR_SIGNATORY, held) ? SUPERIOR : DIRECTOR);
    }

    private static Optional<Reviewing> department(Right right, Collection<Right> held) {
        return DEPARTMENTS.stream()
                .filter(department -> department.officers == right.role())
                .filter(department -> held.stream().anyMatch(other -> isSame(other, department.reviewer, right)))
                .filter(department -> !isHeldBy(right, department.reviewer, held))
                .findFirst();
    }

    private static boolean isHeldBy(Right right, Role role, Collection<Right> held) {
        return held.stream()
                .anyMatch(other -> isSame(other, role, right) && other.holder().equals(right.holder()));
    }

    private static boolean isSame(Right other, Role role, Right right) {
        return other.role() == role && other.unit().equals(right.unit());
    }

    /** Whether a person may review what falls to this desk in a unit. */
    boolean isFor(Officer person, Unit unit) {
        var isDirector = person.holds(Role.DIRECTOR_SIGNATORY, unit.code());
        return switch (this) {
            case SUPERIOR -> isOfTheProvince(person) || entersForTheAgencyAbove(person, unit);
            case DIRECTOR -> isDirector;
            default -> isDirector || person.holds(reviewer, unit.code());
        };
    }

    private static boolean entersForTheAgencyAbove(Officer person, Unit unit) {
        return unit.kind() == UnitKind.PROVINCE && person.holds(Role.ACCESS_ADMINISTRATOR);
    }

    private static boolean isOfTheProvince(Officer person) {
        return person.grants().stream()
                .anyMatch(grant -> grant.role() == Role.DIRECTOR_SIGNATORY && grant.everywhere());
    }
}
