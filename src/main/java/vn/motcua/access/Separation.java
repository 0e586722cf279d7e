package vn.motcua.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * Separation of duties on one dossier: who did one part may not do another (official letter 771/BHXH-TTKT section 2). Which
 * pairs, whether a second person may make an exception, and why, stands in {@code access/separation.csv}.
 */
public final class Separation {

    private static final List<Pair> PAIRS = read();
    private static final Map<Duty, Set<Duty>> EXCLUDED = excluded();

    private Separation() {}

    /** The duty already done that forbids this one to the same person, if there is one; first that which always does. */
    public static Optional<Duty> obstacle(Duty wanted, Set<Duty> done) {
        return strict(wanted, done)
                .map(pair -> pair.one() == wanted ? pair.other() : pair.one())
                .or(() -> obstacles(wanted, done).stream().findFirst());
    }

    /** All duties already done that forbid this one to the same person. */
    public static Set<Duty> obstacles(Duty wanted, Set<Duty> done) {
        var obstacles = EnumSet.noneOf(Duty.class);
        obstacles.addAll(excludedBy(wanted));
        obstacles.retainAll(done);
        return obstacles;
    }

    /** The pair of which no exception is ever made, if one of these duties forms it with the wanted one. */
    public static Optional<Pair> strict(Duty wanted, Set<Duty> done) {
        return PAIRS.stream()
                .filter(pair -> !pair.hasExceptions())
                .filter(pair -> done.stream().anyMatch(each -> pair.isOf(wanted, each)))
                .findFirst();
    }

    /** Every pair of duties that exclude each other, in the order of the table. */
    public static List<Pair> pairs() {
        return List.copyOf(PAIRS);
    }

    static Set<Duty> excludedBy(Duty duty) {
        return EXCLUDED.getOrDefault(duty, Set.of());
    }

    private static Map<Duty, Set<Duty>> excluded() {
        var excluded = new EnumMap<Duty, Set<Duty>>(Duty.class);
        for (var pair : PAIRS) {
            excluded.computeIfAbsent(pair.one(), duty -> EnumSet.noneOf(Duty.class))
                    .add(pair.other());
            excluded.computeIfAbsent(pair.other(), duty -> EnumSet.noneOf(Duty.class))
                    .add(pair.one());
        }
        return excluded;
    }

    private static List<Pair> read() {
        try {
            return new ClassPathResource("access/separation.csv")
                    .getContentAsString(UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells ->
                            new Pair(Duty.valueOf(cells[0]), Duty.valueOf(cells[1]), cells[2].equals("yes"), cells[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Two duties that exclude each other; {@code why} is the message key {@code separation.why.<why>}. */
    public record Pair(Duty one, Duty other, boolean hasExceptions, String why) {

        boolean isOf(Duty first, Duty second) {
            return one == first && other == second || one == second && other == first;
        }
    }
}
