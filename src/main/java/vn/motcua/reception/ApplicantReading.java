package vn.motcua.reception;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.Relative.Relation;

/** Reads who files in his own right beside the person: a relative, or the employer in its own duty. */
final class ApplicantReading {

    private static final Pattern TITLE = Pattern.compile("[^<>]{3,200}");
    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9]{3,12}");
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(\\d{2,3})?");
    private static final String ID_NUMBER = "relative.idNumber";

    private final Fields fields;

    ApplicantReading(Fields fields) {
        this.fields = fields;
    }

    Applicant read(IntakeForm form, Matter matter, Person person) {
        return new Applicant(
                matter.filer(),
                matter.concernsRelative() ? relative(form.relative(), matter, person) : null,
                matter.concernsEmployer() ? employer(form.employer()) : null);
    }

    private @Nullable Relative relative(RelativeForm form, Matter matter, Person person) {
        var relative = new Relative(
                fields.needed("relative.name", form.name(), PersonReading.NAME),
                fields.digits(ID_NUMBER, form.idNumber(), PersonReading.ID_NUMBER),
                PersonReading.national(fields.digits("relative.phone", form.phone(), PersonReading.PHONE)),
                fields.needed("relative.address", form.address(), PersonReading.ADDRESS),
                fields.one("relative.relation", form.relation(), Relation.class),
                matter.procedure().isAfterDeath());
        if (relative.idNumber().equals(person.idNumber()) && !fields.faults().has(ID_NUMBER))
            fields.faults().add(ID_NUMBER, "same");
        return relative;
    }

    private Employer employer(EmployerForm form) {
        return new Employer(
                fields.needed("employer.name", form.name(), TITLE),
                fields.needed("employer.unitCode", form.unitCode().strip(), UNIT_CODE),
                fields.digits("employer.taxCode", form.taxCode(), TAX_CODE),
                fields.needed("employer.contactName", form.contactName(), PersonReading.NAME),
                PersonReading.national(fields.digits("employer.phone", form.phone(), PersonReading.PHONE)),
                fields.needed("employer.address", form.address(), PersonReading.ADDRESS));
    }
}
