package vn.motcua.benefits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.ListLines.Claimed;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Insured;
import vn.motcua.dossier.InsuredPeople;

/**
 * What is known of the people of a list, read once for all of them: the register's records that are or may be theirs, and
 * the leave that was granted, or is claimed by other lines, under each of those numbers.
 */
@Component
class ListPeople {

    private final InsuredPeople register;
    private final LeaveBook leaves;
    private final ListLines lines;

    ListPeople(InsuredPeople register, LeaveBook leaves, ListLines lines) {
        this.register = register;
        this.leaves = leaves;
        this.lines = lines;
    }

    /** By BHXH number as the lines tell it. */
    Map<String, Known> of(Dossier dossier, List<ListLine> readable) {
        var told = readable.stream().map(ListLine::insuranceNumber).collect(Collectors.toSet());
        var people = register.under(told);
        var alike = register.alike(people.values());
        var numbers = alike.values().stream()
                .flatMap(List::stream)
                .map(Candidate::insuranceNumber)
                .collect(Collectors.toSet());
        numbers.addAll(told);
        var granted = leaves.of(numbers, dossier.code()).stream().collect(groupingBy(LeaveTaken::insuranceNumber));
        var claimed = claimed(dossier, numbers, readable);
        return told.stream()
                .collect(toMap(
                        Function.identity(),
                        number -> new Known(
                                people.get(number),
                                new Records(number, alike.getOrDefault(number, List.of())),
                                granted,
                                claimed)));
    }

    /** What the lines of the list claim: as it was checked before, or as it is going to be checked now. */
    private Map<String, List<LeaveTaken>> claimed(Dossier dossier, Set<String> numbers, Collection<ListLine> readable) {
        var claims = new HashMap<Integer, Claimed>();
        lines.claimed(dossier.code(), numbers).forEach(claim -> claims.put(claim.line(), claim));
        readable.forEach(line -> claims.put(
                line.number(), new Claimed(line.number(), line.insuranceNumber(), line.benefit(), line.leave())));
        return claims.values().stream()
                .map(claim -> claim.in(dossier.code()))
                .collect(groupingBy(LeaveTaken::insuranceNumber));
    }

    /** The records that are or may be those of whoever is told under a number. */
    private record Records(String number, List<Candidate> alike) {

        Set<String> own() {
            return Stream.concat(
                            Stream.of(number),
                            alike.stream()
                                    .filter(one -> one.ground().isByNumber())
                                    .map(Candidate::insuranceNumber))
                    .collect(Collectors.toSet());
        }

        @Nullable
        LocalDate diedOn() {
            return alike.stream()
                    .filter(one -> one.ground().isByNumber())
                    .flatMap(one -> Stream.ofNullable(one.diedOn()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * One person: the record of the number that was told, if there is one; leave granted under every number of his own; and
     * leave under the numbers of whoever may be the same.
     */
    record Known(@Nullable Insured person, @Nullable LocalDate diedOn, List<LeaveTaken> earlier, List<Other> others) {

        private Known(
                @Nullable Insured person,
                Records records,
                Map<String, List<LeaveTaken>> granted,
                Map<String, List<LeaveTaken>> claimed) {
            this(
                    person,
                    records.diedOn(),
                    records.own().stream()
                            .flatMap(number -> granted.getOrDefault(number, List.of()).stream())
                            .toList(),
                    others(records, granted, claimed));
        }

        /** Whoever has a number in common is the same person for what was granted; what lines claim is looked at by an officer. */
        private static List<Other> others(
                Records records, Map<String, List<LeaveTaken>> granted, Map<String, List<LeaveTaken>> claimed) {
            var others = new ArrayList<Other>();
            for (var one : records.alike()) {
                var number = one.insuranceNumber();
                if (number.equals(records.number())) continue;
                claimed.getOrDefault(number, List.of()).forEach(leave -> others.add(new Other(one.name(), leave)));
                if (!one.ground().isByNumber())
                    granted.getOrDefault(number, List.of()).forEach(leave -> others.add(new Other(one.name(), leave)));
            }
            return List.copyOf(others);
        }
    }

    /** Leave under the number of somebody who may be the same person, and the name there. */
    record Other(String name, LeaveTaken leave) {}
}
