package vn.motcua.director;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.access.Substitution.Matter;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IssuingAgency;
import vn.motcua.journey.FormRefused;

/**
 * Under which title the acting person signs: the director's own, or the one by which he stands in for the director, never
 * beyond its days, procedures and amount (decision 2988/QD-BHXH art. 11).
 */
@Component
class SigningTitles {

    private final Dossiers dossiers;
    private final IssuingAgency agency;
    private final Clock clock;

    SigningTitles(Dossiers dossiers, IssuingAgency agency, Clock clock) {
        this.dossiers = dossiers;
        this.agency = agency;
        this.clock = clock;
    }

    /** The title for a text that grants an amount in dong, 0 for none. */
    String of(DossierCode code, long amount) {
        var officer = Acting.person();
        return officer.holds(Role.DIRECTOR_SIGNATORY) ? agency.signatoryTitle() : inStead(officer, code, amount);
    }

    private String inStead(Officer officer, DossierCode code, long amount) {
        var dossier = dossiers.get(code);
        var matter = new Matter(dossier.procedure(), amount, LocalDate.now(clock));
        return officer.standsIn(Role.DIRECTOR_SIGNATORY, dossier.unit(), matter)
                .orElseThrow(() -> new FormRefused("verdict", "signing.beyond"))
                .signs(agency.signatoryTitle(), ", ");
    }
}
