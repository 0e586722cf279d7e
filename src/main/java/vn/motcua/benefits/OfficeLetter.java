package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Controls.Match;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssuingAgency;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Signer;

/** Prints the letter that asks the office that paid under another number (official letter 771/BHXH-TTKT, C4). */
@Component
class OfficeLetter {

    private final Printing printing;
    private final Organisation organisation;
    private final IssuingAgency issuer;
    private final Clock clock;

    OfficeLetter(Printing printing, Organisation organisation, IssuingAgency issuer, Clock clock) {
        this.printing = printing;
        this.organisation = organisation;
        this.issuer = issuer;
        this.clock = clock;
    }

    byte[] print(Dossier dossier, Match match) {
        var unit = organisation.province();
        var model = new HashMap<String, @Nullable Object>();
        model.put("agency", issuer.superior());
        model.put("signer", Signer.now(issuer));
        model.put("unit", unit.name());
        model.put("place", unit.place());
        model.put("date", LocalDate.now(clock));
        model.put("dossier", dossier);
        model.put("match", match);
        model.put(
                "office",
                match.settled().stream().map(Settled::office).distinct().collect(Collectors.joining("; ")));
        return printing.pdf("benefits/print/office-letter", model);
    }
}
