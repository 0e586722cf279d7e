package vn.motcua.benefits;

import static vn.motcua.dossier.Controls.Outcome.ATTENTION;
import static vn.motcua.dossier.Controls.Outcome.PASSED;
import static vn.motcua.dossier.Controls.Outcome.SUSPICIOUS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Check;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Person;

/** The controls before any settlement of official letter 771/BHXH-TTKT, section 2, over what the searches have found. */
final class SettlementControls {

    private final Person person;
    private final ContributionExtract extract;
    private final List<Earlier> found;
    private final List<String> remarks;

    /** {@code remarks} say what about the book needs a second look. */
    SettlementControls(Person person, ContributionExtract extract, List<Earlier> found, List<String> remarks) {
        this.person = person;
        this.extract = extract;
        this.found = found;
        this.remarks = List.copyOf(remarks);
    }

    Controls controls() {
        return new Controls(
                List.of(earlier(), book(), candidates(), otherNumber(), reissued()),
                found.stream()
                        .filter(earlier -> earlier.isOf(person))
                        .map(earlier -> new Settled(earlier.from(), earlier.to(), earlier.decision(), earlier.office()))
                        .toList());
    }

    private Check earlier() {
        var own = found.stream().filter(earlier -> earlier.isOf(person)).toList();
        return check("C1", own.isEmpty() ? PASSED : ATTENTION, own);
    }

    private Check book() {
        return new Check(
                "C2", extract.differences().isEmpty() ? PASSED : ATTENTION, List.of(String.valueOf(extract.months())));
    }

    private Check candidates() {
        var others = found.stream()
                .filter(earlier -> !earlier.isOf(person) && !earlier.isSamePersonUnderAnotherNumber(person))
                .toList();
        return check("C3", others.isEmpty() ? PASSED : ATTENTION, others);
    }

    private Check otherNumber() {
        var same = found.stream()
                .filter(earlier -> earlier.isSamePersonUnderAnotherNumber(person))
                .toList();
        return check("C4", same.isEmpty() ? PASSED : SUSPICIOUS, same);
    }

    private Check reissued() {
        var settledBefore = found.stream().anyMatch(earlier -> earlier.isOf(person));
        var isSuspicious = extract.reissuedBook() && settledBefore;
        var outcome = isSuspicious ? SUSPICIOUS : remarks.isEmpty() ? PASSED : ATTENTION;
        return check("C5", outcome, remarks.stream());
    }

    private static Check check(String key, Outcome outcome, List<Earlier> found) {
        return check(
                key,
                outcome,
                found.stream()
                        .map(earlier -> earlier.decision() + ", " + earlier.office())
                        .distinct());
    }

    private static Check check(String key, Outcome outcome, Stream<String> remarks) {
        var all = remarks.collect(Collectors.joining("; "));
        return new Check(key, outcome, all.isEmpty() ? List.of() : List.of(all));
    }
}
