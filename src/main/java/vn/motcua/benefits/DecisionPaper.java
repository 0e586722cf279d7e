package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssuingAgency;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Procedures;

/**
 * Prints the decision or the written refusal of any procedure: what is granted (a lump sum, an amount a month, parts of
 * relatives, or no money at all), and the calculation sheet with its derivation and what an officer had to look at.
 */
@Component
class DecisionPaper {

    private final Printing printing;
    private final Organisation organisation;
    private final Procedures procedures;
    private final IssuingAgency issuer;
    private final Clock clock;

    DecisionPaper(
            Printing printing, Organisation organisation, Procedures procedures, IssuingAgency issuer, Clock clock) {
        this.printing = printing;
        this.organisation = organisation;
        this.procedures = procedures;
        this.issuer = issuer;
        this.clock = clock;
    }

    byte[] print(Dossier dossier, Calculation calculation, String number, LocalDate on) {
        var model = new HashMap<String, @Nullable Object>();
        var unit = organisation.province();
        model.put("agency", issuer.superior());
        model.put("issuer", issuer);
        model.put("unit", unit.name());
        model.put("place", unit.place());
        model.put("code", dossier.code());
        model.put("department", organisation.department("benefits"));
        model.put("number", number);
        model.put("date", on);
        model.put("dossier", dossier);
        model.put("procedure", procedures.get(dossier.procedure()));
        model.put("acceptedOn", LocalDate.ofInstant(Objects.requireNonNull(dossier.acceptedAt()), clock.getZone()));
        model.put("calculation", calculation);
        return printing.pdf(calculation.entitled() ? "benefits/print/decision" : "benefits/print/refusal", model);
    }
}
