package vn.motcua.benefits;

import static vn.motcua.dossier.Controls.Outcome.ATTENTION;
import static vn.motcua.dossier.Controls.Outcome.PASSED;
import static vn.motcua.dossier.Controls.Outcome.SUSPICIOUS;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Check;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Repeated;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Person;

/** The controls before any settlement of official letter 771/BHXH-TTKT, section 2, over what the searches have found. */
final class SettlementControls {

    private final Person person;
    private final List<Earlier> found;
    private final List<Repeated> repeated;

    SettlementControls(Person person, List<Earlier> found, List<Repeated> repeated) {
        this.person = person;
        this.found = List.copyOf(found);
        this.repeated = List.copyOf(repeated);
    }

    /** All controls; {@code remarks} say what about the book needs a second look. */
    Controls ofOneTime(ContributionExtract extract, List<String> remarks) {
        return controls(List.of(
                earlier(),
                again(),
                book(extract),
                candidates(earlier -> !earlier.isOf(person) && !earlier.isSamePersonUnderAnotherNumber(person)),
                otherNumber(),
                reissued(extract, remarks)));
    }

    /** The history (C1), and who may be the same person, a candidate for the officer's eyes only (C3). */
    Controls ofAnyBenefit() {
        return controls(List.of(earlier(), again(), candidates(earlier -> !earlier.isOf(person))));
    }

    private Controls controls(List<Check> checks) {
        var settled = found.stream()
                .filter(earlier -> earlier.isOf(person))
                .map(earlier -> new Settled(earlier.from(), earlier.to(), earlier.decision(), earlier.office()))
                .toList();
        return new Controls(checks, settled, repeated);
    }

    private Check earlier() {
        var own = found.stream().filter(earlier -> earlier.isOf(person)).toList();
        return check("C1", own.isEmpty() ? PASSED : ATTENTION, own);
    }

    /** Benefits of the same event aren't granted twice. */
    private Check again() {
        var decisions = repeated.stream().map(grant -> grant.decision() + ", " + grant.dossier());
        return check("repeated", repeated.isEmpty() ? PASSED : ATTENTION, decisions.distinct());
    }

    private Check book(ContributionExtract extract) {
        return new Check(
                "C2", extract.differences().isEmpty() ? PASSED : ATTENTION, List.of(String.valueOf(extract.months())));
    }

    private Check candidates(Predicate<Earlier> isAnother) {
        var others = found.stream().filter(isAnother).toList();
        return check("C3", others.isEmpty() ? PASSED : ATTENTION, others);
    }

    private Check otherNumber() {
        var same = found.stream()
                .filter(earlier -> earlier.isSamePersonUnderAnotherNumber(person))
                .toList();
        return check("C4", same.isEmpty() ? PASSED : SUSPICIOUS, same);
    }

    private Check reissued(ContributionExtract extract, List<String> remarks) {
        var settledBefore = found.stream().anyMatch(earlier -> earlier.isOf(person));
        var isSuspicious = extract.reissuedBook() && settledBefore;
        var outcome = isSuspicious ? SUSPICIOUS : remarks.isEmpty() ? PASSED : ATTENTION;
        return check("C5", outcome, remarks.stream());
    }

    private static Check check(String key, Outcome outcome, List<Earlier> found) {
        return check(key, outcome, found.stream().map(Earlier::reference).distinct());
    }

    private static Check check(String key, Outcome outcome, Stream<String> remarks) {
        var all = remarks.collect(Collectors.joining("; "));
        return new Check(key, outcome, all.isEmpty() ? List.of() : List.of(all));
    }
}
