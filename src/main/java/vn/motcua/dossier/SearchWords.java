package vn.motcua.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what a dossier is found while somebody types: every beginning of every word of its name, without accents, and the
 * parts of its code. Beginnings are written out, so that an index finds them and knows how frequent each is.
 */
public final class SearchWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private SearchWords() {}

    /** What a dossier is found by, apart by spaces. */
    static String of(String name, DossierCode code) {
        var words = Arrays.stream(Names.plain(name).split(" ")).flatMap(SearchWords::beginnings);
        return Stream.concat(words, parts(code)).distinct().collect(Collectors.joining(" "));
    }

    /** What somebody typed, word by word; each must be found. */
    public static List<String> typed(String text) {
        return Stream.of(Names.plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> beginnings(String word) {
        var some = IntStream.range(SHORTEST, Math.min(word.length(), LONGEST + 1))
                .mapToObj(length -> word.substring(0, length));
        return Stream.concat(some, Stream.of(word));
    }

    private static Stream<String> parts(DossierCode code) {
        var spoken = code.spokenPart();
        var dash = spoken.indexOf('-');
        return Stream.of(code.value(), spoken, spoken.substring(0, dash), spoken.substring(dash + 1))
                .map(Names::plain);
    }
}
