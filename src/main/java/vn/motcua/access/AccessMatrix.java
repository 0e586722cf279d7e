package vn.motcua.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Who may do what: one row per action, with the roles that may, whose dossiers it reaches and in which states (official
 * letter 771/BHXH-TTKT section 3; decision 2988/QD-BHXH art. 7.2h). Every door of the house belongs to one action.
 */
@Component
class AccessMatrix {

    private static final String ALL_STATES = "*";
    private static final String NO_STATE = "-";
    private static final String INSPECTING = "inspecting";

    private final List<Action> actions;
    private final Map<String, String> doors;

    AccessMatrix() {
        actions = actions(lines("access/matrix.csv"));
        doors = doors(lines("access/doors.csv"));
    }

    /** Every action in the order of the table. */
    List<Action> actions() {
        return actions;
    }

    /** The action to which a door belongs, such as {@code GET /tasks}. */
    Optional<Action> behind(String method, String pattern) {
        var door = method.equals("HEAD") ? "GET" : method;
        var name = doors.getOrDefault(door + " " + pattern, doors.get("ANY " + pattern));
        return actions.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    private static List<Action> actions(List<String[]> lines) {
        var head = lines.get(0);
        return lines.stream().skip(1).map(line -> action(head, line)).toList();
    }

    private static Action action(String[] head, String[] line) {
        var ticked = IntStream.range(3, line.length)
                .filter(column -> line[column].equals("x"))
                .mapToObj(column -> head[column])
                .collect(Collectors.toSet());
        var inspecting = ticked.remove(INSPECTING);
        var roles = EnumSet.noneOf(Role.class);
        ticked.forEach(role -> roles.add(Role.of(role).orElseThrow()));
        return new Action(line[0], Unit.valueOf(line[1].toUpperCase(Locale.ROOT)), line[2], roles, inspecting);
    }

    private static Map<String, String> doors(List<String[]> lines) {
        var doors = new HashMap<String, String>();
        lines.stream().skip(1).forEach(line -> {
            var before = doors.put(line[1] + " " + line[2], line[0]);
            if (before != null) throw new IllegalStateException("Two actions behind one door: " + line[2]);
        });
        return doors;
    }

    private static List<String[]> lines(String file) {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose dossiers, tasks and payments an action reaches. */
    enum Unit {
        /** Nobody need be signed in. */
        OPEN,
        /** The person's own account, session and worklist: for everybody who is signed in. */
        SELF,
        /** Nothing of one unit: rules, registers and accounts of the whole agency, or something new. */
        HOUSE,
        /** What belongs to the units of the roles held; a role held at the province reaches every unit. */
        OWN,
        /** The same, and only tasks of the roles held. */
        TASK
    }

    /**
     * A row: which roles may do something, whose it may be, in which states of the dossier, and whether it may be done in a
     * session of inspection.
     */
    record Action(String name, Unit unit, String states, Set<Role> roles, boolean isWhileInspecting) {

        Action {
            roles = Collections.unmodifiableSet(roles);
        }

        /** Whether a stranger may, or the person who is signed in. */
        boolean isFor(Optional<Officer> person) {
            if (unit == Unit.OPEN) return true;
            return person.filter(officer -> unit == Unit.SELF || isFor(officer)).isPresent();
        }

        private boolean isFor(Officer officer) {
            return roles.stream().anyMatch(unit == Unit.TASK ? officer::does : officer::holds);
        }

        /** Whether it is done to one dossier, which stands in some state. */
        boolean isOnDossier() {
            return !states.equals(NO_STATE);
        }

        /** Whether the state of the dossier doesn't matter. */
        boolean isInAnyState() {
            return states.equals(ALL_STATES);
        }

        /** The states in which it can be done; none named if it doesn't matter. */
        List<String> named() {
            return isOnDossier() && !isInAnyState() ? List.of(states.split(" ")) : List.of();
        }
    }
}
