package vn.motcua.benefits;

import static vn.motcua.dossier.Controls.Outcome.ATTENTION;
import static vn.motcua.dossier.Controls.Outcome.HELD;
import static vn.motcua.dossier.Controls.Outcome.PASSED;
import static vn.motcua.dossier.Controls.Outcome.SUSPICIOUS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Check;
import vn.motcua.dossier.Controls.Match;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Repeated;

/** The controls before any settlement of official letter 771/BHXH-TTKT, section 2, over what the searches have found. */
final class SettlementControls {

    private static final String REGISTER = "register";
    private static final String SETTLEMENTS = "settlements";
    private static final String DOSSIERS = "dossiers";

    private final KnownAs person;
    private final List<Earlier> found;
    private final List<Repeated> repeated;

    SettlementControls(KnownAs person, List<Earlier> found, List<Repeated> repeated) {
        this.person = person;
        this.found = List.copyOf(found);
        this.repeated = List.copyOf(repeated);
    }

    /** All controls; {@code remarks} say what about the book needs a second look. */
    Controls ofOneTime(ContributionExtract extract, List<String> remarks) {
        var matches = Matches.of(person, found, true);
        return controls(List.of(
                earlier(),
                again(),
                book(extract),
                check("C3", ATTENTION, matches.alike()),
                check("C4", HELD, matches.identical()),
                reissued(extract, remarks)));
    }

    /** The history (C1), and who may be the same person (C3). */
    Controls ofAnyBenefit() {
        var matches = Matches.of(person, found, false);
        var all = Stream.concat(matches.identical().stream(), matches.alike().stream());
        return controls(List.of(earlier(), again(), check("C3", ATTENTION, all.toList())));
    }

    private Controls controls(List<Check> checks) {
        return new Controls(
                checks, own().map(Earlier::months).toList(), repeated, person.search(REGISTER, SETTLEMENTS, DOSSIERS));
    }

    private Stream<Earlier> own() {
        return found.stream().filter(person::isOwn);
    }

    private Check earlier() {
        var own = own().map(Earlier::reference).distinct().toList();
        return check("C1", own.isEmpty() ? PASSED : ATTENTION, own.stream());
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

    private Check reissued(ContributionExtract extract, List<String> remarks) {
        var isSuspicious = extract.reissuedBook() && own().findAny().isPresent();
        var outcome = isSuspicious ? SUSPICIOUS : remarks.isEmpty() ? PASSED : ATTENTION;
        return check("C5", outcome, remarks.stream());
    }

    /** People to look at; whoever is only listed for the name leaves the control passed. */
    private static Check check(String key, Outcome outcome, List<Match> matches) {
        var pressing = matches.stream()
                .filter(Match::pressing)
                .map(SettlementControls::named)
                .toList();
        var all = check(key, pressing.isEmpty() ? PASSED : outcome, pressing.stream());
        return new Check(key, all.outcome(), all.details(), matches);
    }

    private static String named(Match match) {
        var settled = match.settled().stream().map(paid -> ", " + paid.decision() + ", " + paid.office());
        return match.insuranceNumber() + settled.distinct().collect(Collectors.joining());
    }

    private static Check check(String key, Outcome outcome, Stream<String> remarks) {
        var all = remarks.collect(Collectors.joining("; "));
        return new Check(key, outcome, all.isEmpty() ? List.of() : List.of(all));
    }
}
