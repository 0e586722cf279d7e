package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssuingAgency;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.Wording;

/** What stands on every form of the desk: who issues it, its number, whose dossier it is about. */
@Component
class Letterhead {

    private final Organisation organisation;
    private final Procedures procedures;
    private final PaperNames names;
    private final IssuingAgency agency;
    private final Wording wording;
    private final Clock clock;

    Letterhead(
            Organisation organisation,
            Procedures procedures,
            PaperNames names,
            IssuingAgency agency,
            Wording wording,
            Clock clock) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.names = names;
        this.agency = agency;
        this.wording = wording;
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
        return new Letter()
                .with("agency", unit.name())
                .with("unit", desk)
                .with("desk", desk + ", " + unit.name())
                .with("number", code.substring(code.lastIndexOf('-') + 1) + "/" + sign)
                .with("place", unit.place())
                .with("date", LocalDate.now(clock))
                .with("code", code)
                .with("applicant", person(dossier.person()))
                .with("representative", representative(dossier.representative()))
                .with("content", procedures.get(dossier.procedure()).vietnamese())
                .with("receivedAt", dossier.submittedAt())
                .with("contact", contact())
                .with("contactPhone", agency.phone())
                .with("deskAddress", agency.desk(unit.code()))
                .with("filer", filer(dossier))
                .with(
                        "receptionist",
                        Acting.now().isSystem() ? null : Acting.now().name());
    }

    private String contact() {
        return agency.email() == null ? agency.phone() : agency.phone() + ", " + agency.email();
    }

    private static String filer(Dossier dossier) {
        var representative = dossier.representative();
        return representative == null ? dossier.person().name() : representative.name();
    }

    private static Map<String, @Nullable Object> person(Person person) {
        return new Letter()
                .with("name", person.name())
                .with("id", person.idNumber())
                .with("address", person.address())
                .with("phone", person.phone())
                .with("email", person.email())
                .values();
    }

    private @Nullable Map<String, @Nullable Object> representative(@Nullable Representative representative) {
        if (representative == null) return null;
        var paper = names.text(
                "slip.authorisation",
                Wording.VIETNAMESE,
                representative.certificateNumber(),
                representative.certifier(),
                wording.day(representative.establishedOn()));
        return new Letter()
                .with("name", representative.name())
                .with("id", representative.idNumber())
                .with("address", representative.address())
                .with("phone", representative.phone())
                .with("email", representative.email())
                .with("paper", paper)
                .values();
    }
}
