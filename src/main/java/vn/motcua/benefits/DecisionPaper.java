package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssuingAgency;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Signer;
import vn.motcua.dossier.ToldFacts;

/**
 * Prints the decision or the written refusal of any procedure: what is granted (a lump sum, an amount a month, parts of
 * relatives, or no money at all), and the calculation sheet with its derivation and what an officer had to look at.
 */
@Component
class DecisionPaper {

    private final Sheets sheets;
    private final Printing printing;
    private final Organisation organisation;
    private final Procedures procedures;
    private final IssuingAgency issuer;
    private final Clock clock;

    DecisionPaper(
            Sheets sheets,
            Printing printing,
            Organisation organisation,
            Procedures procedures,
            IssuingAgency issuer,
            Clock clock) {
        this.sheets = sheets;
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
        model.put("signer", Signer.now(issuer));
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
        if (calculation.perRelative() != null) model.put("relatives", relatives(dossier));
        return printing.pdf(calculation.entitled() ? "benefits/print/decision" : "benefits/print/refusal", model);
    }

    /** The names of the relatives as they were told, in the order of their parts; an unborn child has none yet. */
    private List<String> relatives(Dossier dossier) {
        var told = sheets.find(dossier.code(), ToldFacts.class).orElseGet(ToldFacts::nothing);
        return StreamSupport.stream(told.facts().path("relatives").spliterator(), false)
                .map(relative -> relative.path("name").asText())
                .toList();
    }
}
