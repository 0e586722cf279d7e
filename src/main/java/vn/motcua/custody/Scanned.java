package vn.motcua.custody;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.PaperTrail.Outcome;

/** Reads what a scanner types: the code of a dossier or of a list, with the address that stands behind it in the QR code. */
@Component
class Scanned {

    private final DossierSight sight;
    private final PaperPlaces places;
    private final Stations stations;

    Scanned(DossierSight sight, PaperPlaces places, Stations stations) {
        this.sight = sight;
        this.places = places;
        this.stations = stations;
    }

    /** The code without the address. */
    static String code(String typed) {
        return typed.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** The dossier of a scan, if the person may see it. */
    Optional<Dossier> dossier(String typed) {
        return sight.find(code(typed));
    }

    /** The number of a scanned list, or of the list by which a scanned dossier is on its way to the person. */
    Optional<Long> list(String typed) {
        var number = HandOver.number(code(typed));
        if (number != null) return Optional.of(number);
        return dossier(typed)
                .map(Dossier::code)
                .map(code -> places.of(List.of(code)).get(code))
                .filter(place -> stations.own().contains(place.goingTo()))
                .map(PaperPlaces.Place::handOver);
    }

    /** A number as an address has it. */
    Optional<Long> number(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /** The findings with the scanned dossier ticked; what is nobody's is said. */
    Findings tick(Findings findings, String typed, Model model) {
        var dossier = dossier(typed);
        if (dossier.isEmpty()) model.addAttribute("unknown", code(typed));
        return dossier.map(Dossier::code)
                .filter(code -> !findings.has(code))
                .map(code -> findings.ticked(code, Outcome.RECEIVED))
                .orElse(findings);
    }

    /** The name of a dossier that came without standing on the list. */
    Optional<String> name(DossierCode code) {
        return sight.find(code.value()).map(Dossier::concerns);
    }
}
