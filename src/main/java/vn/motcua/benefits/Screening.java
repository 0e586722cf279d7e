package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Wording;

/** Searches the settlements paid before, here and elsewhere, and runs the controls over what it finds. */
@Component
class Screening {

    private final EarlierSettlements elsewhere;
    private final SettledHere here;
    private final Organisation organisation;
    private final MessageSource messages;

    Screening(EarlierSettlements elsewhere, SettledHere here, Organisation organisation, MessageSource messages) {
        this.elsewhere = elsewhere;
        this.here = here;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** The controls as they come out now. */
    Controls of(Dossier dossier, ContributionExtract extract) {
        var found = new ArrayList<>(elsewhere.candidates(dossier.person()));
        found.addAll(here.candidates(dossier));
        var history = new HistoryRemarks(messages, organisation.province().place());
        return new SettlementControls(dossier.person(), extract, found, history.of(extract)).controls();
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
