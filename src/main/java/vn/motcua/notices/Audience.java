package vn.motcua.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.motcua.access.Accounts;
import vn.motcua.dossier.Consulting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Timeline;
import vn.motcua.journal.NoteReader.Noted;
import vn.motcua.journey.Desk;
import vn.motcua.notices.Occasions.Occasion;

/** Whom a note concerns: who did or does a part of the dossier, who follows it, and who wants to hear of all. */
@Component
class Audience {

    private static final String HOLDER = "HOLDER";
    private static final char BETWEEN_DETAILS = '\u001f';
    private static final String ASKED = "ASKED";
    private static final String ASKING = "ASKING";

    private final Dossiers dossiers;
    private final Timeline timeline;
    private final Desk desk;
    private final Followers followers;
    private final Choices choices;
    private final Accounts accounts;
    private final ObjectProvider<Consulting> consulting;

    Audience(
            Dossiers dossiers,
            Timeline timeline,
            Desk desk,
            Followers followers,
            Choices choices,
            Accounts accounts,
            ObjectProvider<Consulting> consulting) {
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.desk = desk;
        this.followers = followers;
        this.choices = choices;
        this.accounts = accounts;
        this.consulting = consulting;
    }

    /** The accounts an occasion concerns, and whether the dossier is their own; whoever did it knows it. */
    Map<String, Boolean> of(Noted noted, Occasion occasion) {
        var code = new DossierCode(noted.line().chain());
        var concerned = new LinkedHashMap<String, Boolean>();
        choices.wantingAll(occasion.kind()).forEach(account -> concerned.put(account, false));
        timeline.of(code).stream()
                .filter(entry ->
                        entry.duty() != null && occasion.concerns(entry.duty().name()))
                .forEach(entry -> concerned.put(entry.actor().account(), true));
        if (occasion.concerns(HOLDER)) desk.holders(code).forEach(holder -> concerned.put(holder.account(), true));
        if (occasion.concerns(ASKED)) consulted(noted, Consulting::asked).forEach(one -> concerned.put(one, true));
        if (occasion.concerns(ASKING)) consulted(noted, Consulting::asking).forEach(one -> concerned.put(one, true));
        return admitted(noted, concerned);
    }

    /** Those of the opinion whose number is the last thing that the note mentions. */
    private List<String> consulted(Noted noted, BiFunction<Consulting, Long, List<String>> who) {
        var details = String.valueOf(noted.line().details());
        var number = Long.parseLong(details.substring(details.lastIndexOf(BETWEEN_DETAILS) + 1));
        return consulting.stream()
                .flatMap(each -> who.apply(each, number).stream())
                .toList();
    }

    /** Who follows the dossier. */
    Map<String, Boolean> following(Noted noted) {
        var concerned = new LinkedHashMap<String, Boolean>();
        followers.of(new DossierCode(noted.line().chain())).forEach(account -> concerned.put(account, true));
        return admitted(noted, concerned);
    }

    private Map<String, Boolean> admitted(Noted noted, Map<String, Boolean> concerned) {
        concerned.remove(noted.line().hand().account());
        if (concerned.isEmpty()) return concerned;
        var dossier = dossiers.get(new DossierCode(noted.line().chain()));
        concerned.keySet().removeIf(account -> !sees(account, dossier));
        return concerned;
    }

    private boolean sees(String account, Dossier dossier) {
        try {
            var officer = accounts.loadUserByUsername(account);
            return officer.isEnabled()
                    && (officer.sees(dossier.unit())
                            || officer.sees(dossier.receivedUnit())
                            || consulting.stream().anyMatch(each -> each.isAsked(officer, dossier.code())));
        } catch (UsernameNotFoundException nobody) {
            return false;
        }
    }
}
