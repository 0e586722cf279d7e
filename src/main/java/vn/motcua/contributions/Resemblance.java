package vn.motcua.contributions;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Candidates;
import vn.motcua.dossier.Identities.Ground;
import vn.motcua.dossier.Names;

/**
 * On which ground each of some holders may be the person asked for. One number leads to the others of its holder, and these
 * to further holders, so that whoever is found by one number of a person is found by all.
 */
final class Resemblance {

    /** How many are listed for their name: nobody compares more. */
    static final int LISTED = 20;

    private final IdentityQuestion asked;
    private final Collection<Holder> holders;
    private final Set<String> insuranceNumbers;
    private final Set<String> numbers;

    Resemblance(IdentityQuestion asked, Collection<Holder> holders) {
        this.asked = asked;
        this.holders = holders;
        this.insuranceNumbers = connected(insurance(asked), holder -> holder.insuranceNumbers().stream());
        this.numbers = connected(asked.numbers(), Holder::numbers);
    }

    /** Every number that is the person's by the holders known so far. */
    Set<String> numbers() {
        return Set.copyOf(numbers);
    }

    /** The holders by what they have in common with the person, of each ground those born nearest first. */
    Candidates candidates() {
        var order = Comparator.comparing(Candidate::ground)
                .thenComparing(this::distance)
                .thenComparing(Candidate::insuranceNumber);
        var all = holders.stream()
                .map(holder -> holder.on(ground(holder)))
                .sorted(order)
                .toList();
        var listed = Stream.concat(
                all.stream().filter(one -> one.ground().isByNumber()),
                all.stream().filter(one -> !one.ground().isByNumber()).limit(LISTED));
        return new Candidates(listed.toList(), namesakes() > LISTED);
    }

    private long distance(Candidate one) {
        return asked.birthDate() == null ? 0 : Math.abs(DAYS.between(asked.birthDate(), one.birthDate()));
    }

    private long namesakes() {
        var name = Names.plain(asked.name());
        return holders.stream()
                .filter(holder -> Names.plain(holder.name()).equals(name))
                .count();
    }

    private Ground ground(Holder holder) {
        if (holder.insuranceNumbers().stream().anyMatch(insuranceNumbers::contains)) return Ground.SAME_NUMBER;
        if (holder.numbers().anyMatch(numbers::contains)) return Ground.SAME_ID;
        return holder.birthDate().equals(asked.birthDate()) ? Ground.SAME_NAME_AND_BIRTH : Ground.NAME_ONLY;
    }

    private static Set<String> insurance(IdentityQuestion asked) {
        return asked.insuranceNumber().isEmpty() ? Set.of() : Set.of(asked.insuranceNumber());
    }

    private Set<String> connected(Set<String> known, Function<Holder, Stream<String>> kind) {
        var connected = new HashSet<>(known);
        var isGrowing = true;
        while (isGrowing) {
            var reached = holders.stream()
                    .filter(holder -> kind.apply(holder).anyMatch(connected::contains))
                    .flatMap(kind)
                    .toList();
            isGrowing = connected.addAll(reached);
        }
        return connected;
    }
}
