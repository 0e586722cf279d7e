package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierState;

/** The access matrix as its two files write it, read a second time so that the house doesn't judge itself. */
record Matrix(Map<String, Action> actions, Map<String, String> doors) {

    private static final Path FILES = Path.of("src/main/resources/access");

    static Matrix read() {
        return new Matrix(
                rows("matrix.csv").stream().collect(Collectors.toMap(Action::name, Function.identity())),
                lines("doors.csv").stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .collect(Collectors.toMap(line -> line[1] + " " + line[2], line -> line[0])));
    }

    Action behind(Door door) {
        return actions.get(doors.getOrDefault(door.name(), doors.get("ANY " + door.pattern())));
    }

    private static List<Action> rows(String file) {
        var lines = lines(file);
        var head = lines.get(0).split(",");
        return lines.stream().skip(1).map(line -> action(head, line.split(","))).toList();
    }

    private static Action action(String[] head, String[] line) {
        return new Action(
                line[0],
                line[1],
                states(line[2]),
                IntStream.range(3, line.length)
                        .filter(column -> !line[column].isEmpty())
                        .mapToObj(column -> Role.of(head[column]))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                line.length == head.length && head[line.length - 1].equals("inspecting"));
    }

    private static Set<DossierState> states(String text) {
        return switch (text) {
            case "-" -> Set.of();
            case "*" -> Set.of(DossierState.values());
            default -> Arrays.stream(text.split(" ")).map(DossierState::valueOf).collect(Collectors.toSet());
        };
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FILES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row: who may, whose dossiers it reaches, in which of their states, and whether inspectors may in a session. */
    record Action(String name, String unit, Set<DossierState> states, Set<Role> roles, boolean isWhileInspecting) {

        boolean isForAnybody() {
            return unit.equals("open");
        }

        boolean isOfAUnit() {
            return unit.equals("own") || unit.equals("task");
        }
    }
}
