package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.benefits.RepeatedGrants.Asked;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Repeated;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.dossier.Wording;

/** Searches what was settled and granted before, here and elsewhere, and runs the controls over what it finds. */
@Component
class Screening {

    private static final String ONE_TIME = "one-time";

    private final IdentitySearch identities;
    private final EarlierSettlements elsewhere;
    private final SettledHere here;
    private final Grants grants;
    private final RepeatedGrants repeated;
    private final Procedures procedures;
    private final Organisation organisation;
    private final MessageSource messages;

    Screening(
            IdentitySearch identities,
            EarlierSettlements elsewhere,
            SettledHere here,
            Grants grants,
            RepeatedGrants repeated,
            Procedures procedures,
            Organisation organisation,
            MessageSource messages) {
        this.identities = identities;
        this.elsewhere = elsewhere;
        this.here = here;
        this.grants = grants;
        this.repeated = repeated;
        this.procedures = procedures;
        this.organisation = organisation;
        this.messages = messages;
    }

    /**
     * The controls as they come out now: all five of a one-time settlement, the history alone of any other benefit. Months
     * that somebody's decision has taken out count as settled.
     */
    Controls of(Dossier dossier, Pile pile) {
        var told = pile.find(ToldFacts.class).orElseGet(ToldFacts::nothing);
        var person = identities.of(dossier, pile);
        var found = search(new Asked(dossier.code(), person, dossier.procedure(), told));
        var controls = controls(dossier, pile, new SettlementControls(person, found.settled(), found.repeated()));
        return excluding(controls, new Guard(controls, Guard.clearances(pile)).excluded());
    }

    private Controls controls(Dossier dossier, Pile pile, SettlementControls controls) {
        if (!isOneTime(procedures.get(dossier.procedure()))) return controls.ofAnyBenefit();
        var extract = pile.get(ContributionExtract.class);
        var history = new HistoryRemarks(messages, organisation.province().place());
        return controls.ofOneTime(extract, history.of(extract));
    }

    private static Controls excluding(Controls controls, List<Settled> excluded) {
        if (excluded.isEmpty()) return controls;
        var settled = Stream.concat(controls.settled().stream(), excluded.stream());
        return new Controls(controls.checks(), settled.distinct().toList(), controls.repeated(), controls.search());
    }

    /** What was settled and granted before, in other dossiers, to whoever asks. */
    Found search(Asked asked) {
        var granted = grants.to(asked.person(), asked.own());
        var settled = Stream.concat(elsewhere.candidates(asked.person()).stream(), here.candidates(granted).stream());
        return new Found(settled.toList(), repeated.among(granted, asked));
    }

    /** What inspection has to clear, in words. */
    List<String> suspicions(Controls controls) {
        return controls.with(Outcome.SUSPICIOUS).stream()
                .map(check -> messages.getMessage(
                        "control." + check.key() + "." + check.outcome(),
                        check.details().toArray(),
                        Wording.VIETNAMESE))
                .toList();
    }

    private static boolean isOneTime(Procedure procedure) {
        return procedure.calculation().equals(ONE_TIME);
    }

    /** Months settled before, of whoever may be the person, and grants to the person for the same event. */
    record Found(List<Earlier> settled, List<Repeated> repeated) {}

    /** What makes a book need a second look (control C5): issued anew, or with contributions of another province. */
    private record HistoryRemarks(MessageSource messages, String province) {

        List<String> of(ContributionExtract extract) {
            var remarks = new ArrayList<String>();
            if (extract.reissuedBook()) remarks.add(say("benefits.control.reissued"));
            extract.rows().stream()
                    .map(ContributionExtract.Row::province)
                    .distinct()
                    .filter(place -> !isHere(place))
                    .forEach(place -> remarks.add(say("benefits.control.elsewhere", place)));
            return remarks;
        }

        private boolean isHere(String place) {
            return Names.plain(place).endsWith(Names.plain(province));
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, Wording.VIETNAMESE);
        }
    }
}
