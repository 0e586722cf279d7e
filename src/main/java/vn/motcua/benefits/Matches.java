package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.Controls.Match;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Ground;
import vn.motcua.dossier.Names;

/**
 * Those under other BHXH numbers who may be the person, in the register or in the history of settlements: {@code identical}
 * in name, birth date and ID number (control C4), or {@code alike} in some of them (C3).
 */
record Matches(List<Match> identical, List<Match> alike) {

    private static final int MOST_NAMESAKES = 10;

    /**
     * Sorts whoever was found. Somebody in the register under whose number nothing was settled doesn't press, unless the
     * months are going to be paid out at once; whoever only has the name never does. Those are told from the person in one
     * act, the ten born nearest.
     */
    static Matches of(KnownAs person, List<Earlier> found, boolean oneTime) {
        var others = person.others();
        var identical = new ArrayList<Match>();
        var alike = new ArrayList<Match>();
        for (var other : others) (person.isIdentical(other) ? identical : alike).add(inRegister(other, found, oneTime));
        unregistered(person, found).forEach(settled -> (person.isIdentical(settled.get(0)) ? identical : alike)
                .add(settledOnly(person, settled)));
        return new Matches(List.copyOf(identical), shortened(alike));
    }

    private static Match inRegister(Candidate other, List<Earlier> found, boolean oneTime) {
        var settled = found.stream()
                .filter(earlier -> other.insuranceNumbers().contains(earlier.insuranceNumber()))
                .map(Earlier::months)
                .toList();
        var pressing = !settled.isEmpty() || oneTime && other.ground() != Ground.NAME_ONLY;
        return new Match(
                other.insuranceNumber(),
                other.idNumbers().isEmpty() ? "" : other.idNumbers().get(0),
                other.name(),
                other.birthDate(),
                other.ground(),
                settled,
                pressing);
    }

    /** Settlements under numbers that the register doesn't know, number by number. */
    private static Stream<List<Earlier>> unregistered(KnownAs person, List<Earlier> found) {
        var known = person.others().stream()
                .flatMap(other -> other.insuranceNumbers().stream())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(earlier -> !person.isOwn(earlier) && !known.contains(earlier.insuranceNumber()))
                .collect(Collectors.groupingBy(Earlier::insuranceNumber))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static Match settledOnly(KnownAs person, List<Earlier> settled) {
        var first = settled.get(0);
        return new Match(
                first.insuranceNumber(),
                first.idNumber(),
                first.name(),
                first.birthDate(),
                ground(person, first),
                settled.stream().map(Earlier::months).toList(),
                true);
    }

    private static Ground ground(KnownAs person, Earlier settled) {
        if (person.idNumbers().contains(settled.idNumber())) return Ground.SAME_ID;
        var isNamed = Names.plain(settled.name()).equals(person.plainName());
        return isNamed ? Ground.SAME_NAME_AND_BIRTH : Ground.NAME_ONLY;
    }

    private static List<Match> shortened(List<Match> alike) {
        var listed = alike.stream().filter(match -> !match.pressing()).limit(MOST_NAMESAKES);
        return Stream.concat(alike.stream().filter(Match::pressing), listed)
                .sorted(Comparator.comparing(Match::ground).thenComparing(Match::insuranceNumber))
                .toList();
    }
}
