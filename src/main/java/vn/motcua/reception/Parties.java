package vn.motcua.reception;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.Wording;

/** Who applies, for whom, and who stands at the desk, as the forms name them: each with address, telephone and e-mail. */
@Component
class Parties {

    private final PaperNames names;
    private final Wording wording;

    Parties(PaperNames names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    /** Names the parties of a dossier on a letter. */
    Letter name(Dossier dossier, Letter letter) {
        var applies = dossier.applicant();
        var person = dossier.person();
        var representative = dossier.representative();
        var applicant = applies.employer() != null
                ? employer(applies.employer())
                : applies.relative() != null ? relative(applies.relative()) : person(person);
        return letter.with("applicant", applicant)
                .with("about", applies.employer() == null && applies.relative() == null ? null : person(person))
                .with("representative", representative == null ? null : representative(representative))
                .with("filer", filer(dossier));
    }

    private static String filer(Dossier dossier) {
        var representative = dossier.representative();
        if (representative != null) return representative.name();
        var employer = dossier.applicant().employer();
        if (employer != null) return employer.contactName();
        var relative = dossier.applicant().relative();
        return relative == null ? dossier.person().name() : relative.name();
    }

    private static Map<String, @Nullable Object> person(Person person) {
        return party(person.name(), person.idNumber(), person.address(), person.phone())
                .with("email", person.email())
                .values();
    }

    private static Map<String, @Nullable Object> relative(Relative relative) {
        return party(relative.name(), relative.idNumber(), relative.address(), relative.phone())
                .values();
    }

    private static Map<String, @Nullable Object> employer(Employer employer) {
        return party(employer.name(), employer.unitCode(), employer.address(), employer.phone())
                .values();
    }

    private Map<String, @Nullable Object> representative(Representative representative) {
        var paper = names.text(
                "slip.authorisation",
                Wording.VIETNAMESE,
                representative.certificateNumber(),
                representative.certifier(),
                wording.day(representative.establishedOn()));
        return party(representative.name(), representative.idNumber(), representative.address(), representative.phone())
                .with("email", representative.email())
                .with("paper", paper)
                .values();
    }

    private static Letter party(String name, String id, String address, String phone) {
        return new Letter()
                .with("name", name)
                .with("id", id)
                .with("address", address)
                .with("phone", phone);
    }
}
