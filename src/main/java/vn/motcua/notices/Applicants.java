package vn.motcua.notices;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.NoticeConsent;
import vn.motcua.dossier.Sheets;

/** How the applicant of a dossier has agreed to be told, and where. */
@Component
class Applicants {

    private final Sheets sheets;
    private final Dossiers dossiers;

    Applicants(Sheets sheets, Dossiers dossiers) {
        this.sheets = sheets;
        this.dossiers = dossiers;
    }

    /** By which channels the applicant wants to hear; by none unless he has said so. */
    Set<Channel> agreed(DossierCode code) {
        var consent = sheets.find(code, NoticeConsent.class);
        var channels = EnumSet.noneOf(Channel.class);
        if (consent.filter(NoticeConsent::byMessage).isPresent()) channels.add(Channel.SMS);
        if (consent.filter(NoticeConsent::byMail).isPresent()) channels.add(Channel.MAIL);
        return channels;
    }

    /** Where the applicant of a dossier is reached, if the dossier says so. */
    @Nullable
    String address(DossierCode code, Channel channel) {
        var dossier = dossiers.get(code);
        var representative = dossier.representative();
        if (channel == Channel.SMS)
            return representative == null ? dossier.person().phone() : representative.phone();
        return representative == null ? dossier.person().email() : representative.email();
    }
}
