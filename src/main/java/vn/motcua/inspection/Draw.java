package vn.motcua.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.inspection.Population.Member;
import vn.motcua.journal.Fingerprints;

/**
 * A draw that anybody can repeat: dossiers stand in the order of the SHA-256 of seed, colon and code, and the first ones are
 * taken; by procedure, the first ones of each (docs/inspection.md).
 */
record Draw(String seed, int size, boolean byProcedure) {

    /** The dossiers drawn, in their order; by procedure, those of the procedure whose key comes first, first. */
    List<Member> from(Population population) {
        return strata(population).flatMap(this::first).toList();
    }

    private Stream<List<Member>> strata(Population population) {
        if (!byProcedure) return Stream.of(population.members());
        return population.members().stream()
                .collect(Collectors.groupingBy(Member::procedure, TreeMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private Stream<Member> first(List<Member> stratum) {
        return stratum.stream().sorted(Comparator.comparing(this::rank)).limit(size);
    }

    private String rank(Member member) {
        return Fingerprints.of(seed + ":" + member.dossier());
    }
}
