package vn.motcua.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that open desks are told at once: whom it concerns, and nothing about anybody. {@code at} is the unit where work
 * waits, the place that has changed, or the account that has a notice; {@code by} hears nothing of work he moved himself.
 */
public record News(Topic topic, String at, @Nullable Role role, String by) {

    /** The place of whoever looks at a worklist. */
    public static final String WORKLIST = "tasks";

    /** Work of a role in a unit has come, or is taken. */
    public static News ofWork(Topic topic, Role role, String unit) {
        return new News(topic, unit, role, Acting.now().account());
    }

    /** A place of the house shows something else now. */
    public static News at(String place) {
        return new News(Topic.HERE, place, null, "");
    }

    /** A person has a notice. */
    public static News to(String account) {
        return new News(Topic.BELL, account, null, "");
    }

    /** Whether it concerns a person who looks at these places. */
    boolean reaches(Officer officer, Set<String> places) {
        return switch (topic) {
            case HERE -> places.contains(at);
            case BELL -> officer.getUsername().equals(at);
            case FRESH, MOVED ->
                places.contains(WORKLIST) && !officer.getUsername().equals(by) && officer.works(role, at);
        };
    }
}
