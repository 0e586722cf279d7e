package vn.motcua.journey;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.access.Role;

/**
 * Which duty a task is. The department that receives its form says so, whatever role a diagram gives it to: two duties stay
 * two, even if somebody draws them for one role.
 */
@Component
public class TaskDuties {

    private final Departments departments;

    TaskDuties(Departments departments) {
        this.departments = departments;
    }

    /** The duty of a step done in a role; of a step that no department knows, that of the role. */
    public Optional<Duty> of(Role role, String step) {
        return known(role, step).or(role::duty);
    }

    /** The duty of a step, if the role's department receives its form. */
    Optional<Duty> known(Role role, String step) {
        return Optional.ofNullable(departments.department(role.department())).flatMap(room -> room.duty(step));
    }
}
