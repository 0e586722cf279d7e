package vn.motcua.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The tree over a seal's heads, sorted by chain: a leaf is SHA-256 of a zero byte and its text, a node SHA-256 of a one byte
 * and its two children (as RFC 6962 has it); an odd node goes up as it is. One head can be proved by its path alone.
 */
final class HeadTree {

    private static final HexFormat HEX = HexFormat.of();

    private final List<String> chains;
    private final List<List<byte[]>> levels = new ArrayList<>();

    HeadTree(List<Head> heads) {
        var sorted = heads.stream().sorted(Comparator.comparing(Head::chain)).toList();
        chains = sorted.stream().map(Head::chain).toList();
        levels.add(sorted.stream()
                .map(head -> hash(0, head.leaf().getBytes(StandardCharsets.UTF_8)))
                .toList());
        while (top().size() > 1) levels.add(above(top()));
    }

    /** The fingerprint of all heads together. */
    String root() {
        return top().isEmpty() ? Fingerprints.NOTHING : HEX.formatHex(top().get(0));
    }

    /** The neighbours from a chain's leaf up to the root: {@code L} or {@code R}, where each stands, and its fingerprint. */
    List<String> path(String chain) {
        var place = chains.indexOf(chain);
        var path = new ArrayList<String>();
        for (var level : levels.subList(0, levels.size() - 1)) {
            var neighbour = place ^ 1;
            if (neighbour < level.size())
                path.add((neighbour < place ? "L" : "R") + HEX.formatHex(level.get(neighbour)));
            place /= 2;
        }
        return path;
    }

    /** The root a head's path leads to. */
    static String rootOf(Head head, List<String> path) {
        var hash = hash(0, head.leaf().getBytes(StandardCharsets.UTF_8));
        for (var step : path) {
            var neighbour = HEX.parseHex(step.substring(1));
            hash = step.startsWith("L") ? hash(1, neighbour, hash) : hash(1, hash, neighbour);
        }
        return HEX.formatHex(hash);
    }

    private List<byte[]> top() {
        return levels.get(levels.size() - 1);
    }

    private static List<byte[]> above(List<byte[]> level) {
        var above = new ArrayList<byte[]>();
        for (var left = 0; left < level.size(); left += 2)
            above.add(left + 1 < level.size() ? hash(1, level.get(left), level.get(left + 1)) : level.get(left));
        return above;
    }

    private static byte[] hash(int mark, byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(mark);
        for (var part : parts) bytes.writeBytes(part);
        return Fingerprints.digest(bytes.toByteArray());
    }
}
