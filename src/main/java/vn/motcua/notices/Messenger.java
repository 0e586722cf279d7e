package vn.motcua.notices;

import java.util.EnumSet;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.access.LiveDesks;
import vn.motcua.access.News;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journal.NoteReader.Noted;
import vn.motcua.notices.Choices.Address;
import vn.motcua.notices.Letters.Draft;
import vn.motcua.notices.Notices.Told;

/** Lays a notice and its letters out for one person, by the ways he has chosen and the house can go. */
@Component
class Messenger {

    private final Choices choices;
    private final Notices notices;
    private final Letters letters;
    private final Applicants applicants;
    private final Carriers carriers;
    private final LiveDesks desks;

    Messenger(
            Choices choices,
            Notices notices,
            Letters letters,
            Applicants applicants,
            Carriers carriers,
            LiveDesks desks) {
        this.choices = choices;
        this.notices = notices;
        this.letters = letters;
        this.applicants = applicants;
        this.carriers = carriers;
        this.desks = desks;
    }

    /** Tells somebody of the house; {@code isMine}: the dossier is his own. */
    void tell(Noted noted, Kind kind, String account, boolean isMine) {
        var address = choices.address(account);
        var ways = ways(kind, account, isMine, address);
        if (ways.isEmpty()) return;
        var onPage = ways.remove(Channel.BELL);
        var inDigest = address.digest() && ways.remove(Channel.MAIL);
        var at = noted.line().hand().at();
        if (!notices.keep(new Told(account, code(noted), noted.number(), kind, at, onPage, inDigest))) return;
        if (onPage) desks.tell(News.to(account));
        ways.forEach(way -> letters.lay(new Draft(event(way, account, noted), way, account, kind.name(), code(noted))));
    }

    /** Writes to the applicant, by the ways he has agreed to. */
    void write(Noted noted, Kind kind) {
        applicants.agreed(code(noted)).stream()
                .filter(carriers::carry)
                .forEach(way -> letters.lay(new Draft(event(way, "", noted), way, null, kind.name(), code(noted))));
    }

    private Set<Channel> ways(Kind kind, String account, boolean isMine, Address address) {
        return choices.of(account, kind).entrySet().stream()
                .filter(each -> each.getValue().wants(isMine))
                .map(Entry::getKey)
                .filter(way -> address.has(way) && carriers.carry(way))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    private static DossierCode code(Noted noted) {
        return new DossierCode(noted.line().chain());
    }

    private static String event(Channel channel, String account, Noted noted) {
        return channel + ":" + account + ":" + noted.line().chain() + ":" + noted.number();
    }
}
