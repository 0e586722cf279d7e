package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssuingAgency;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Wording;

/** What stands on every form of the desk: who issues it, its number, whose dossier it is about. */
@Component
class Letterhead {

    private final Organisation organisation;
    private final Procedures procedures;
    private final PaperNames names;
    private final Parties parties;
    private final IssuingAgency agency;
    private final Clock clock;

    Letterhead(
            Organisation organisation,
            Procedures procedures,
            PaperNames names,
            Parties parties,
            IssuingAgency agency,
            Clock clock) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.names = names;
        this.parties = parties;
        this.agency = agency;
        this.clock = clock;
    }

    /** A letter of the desk about a dossier; its number ends with the sign of its kind, if it has one, and the desk's. */
    Letter ofDesk(Dossier dossier, String sign) {
        var desk = agency.deskSign();
        return of(dossier, sign.isEmpty() ? desk : sign + "-" + desk);
    }

    /** A letter about a dossier; its number ends with the sign of its kind. */
    Letter of(Dossier dossier, String sign) {
        var unit = organisation.unit(dossier.receivedUnit());
        var code = dossier.code().value();
        var desk = names.text("slip.desk", Wording.VIETNAMESE);
        var letter = new Letter()
                .with("agency", unit.name())
                .with("unit", desk)
                .with("desk", desk + ", " + Objects.requireNonNullElse(agency.desk(unit.code()), unit.name()))
                .with("number", code.substring(code.lastIndexOf('-') + 1) + "/" + sign)
                .with("place", unit.place())
                .with("date", LocalDate.now(clock))
                .with("code", code)
                .with("content", procedures.get(dossier.procedure()).vietnamese())
                .with("receivedAt", dossier.submittedAt())
                .with("contact", contact())
                .with("contactPhone", agency.phone())
                .with(
                        "receptionist",
                        Acting.now().isSystem() ? null : Acting.now().name());
        return parties.name(dossier, letter);
    }

    private String contact() {
        return agency.email() == null ? agency.phone() : agency.phone() + ", " + agency.email();
    }
}
