package vn.motcua.reception;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.forms.Facts;

/**
 * Begins a dossier with what stands in an earlier one: who asks for what, what was told, where the money goes. Papers come
 * anew, and so does the day a filing deadline runs from.
 */
@Component
class Copies {

    private final DossierSight sight;
    private final Sheets sheets;
    private final Recognition recognition;

    Copies(DossierSight sight, Sheets sheets, Recognition recognition) {
        this.sight = sight;
        this.sheets = sheets;
        this.recognition = recognition;
    }

    /** The form of a dossier that the clerk may see, with what the register knows of its person now. */
    IntakeForm of(String code, Model model) {
        var dossier = sight.open(code, "counter");
        model.addAttribute("copied", dossier.code().value());
        var form = form(dossier);
        return recognition.known(form, model);
    }

    private IntakeForm form(Dossier dossier) {
        var representative = dossier.representative();
        return new IntakeForm(
                Channel.COUNTER.name(),
                dossier.procedure(),
                dossier.ground(),
                person(dossier.person()),
                representative == null ? dossier.applicant().filedBy().name() : Filers.REPRESENTATIVE,
                authority(representative),
                relative(dossier.applicant().relative()),
                employer(dossier.applicant().employer()),
                sheets.find(dossier.code(), PaperList.class)
                        .map(PaperList::answers)
                        .orElse(List.of()),
                "",
                payee(dossier.payee()),
                dossier.resultMethod().name(),
                List.of(),
                "",
                "",
                told(dossier),
                ListForm.empty(),
                "");
    }

    private Map<String, String> told(Dossier dossier) {
        return sheets.find(dossier.code(), ToldFacts.class)
                .map(told -> Facts.typed(told.facts()))
                .orElse(Map.of());
    }

    static PersonForm person(Person person) {
        return new PersonForm(
                person.name(),
                PersonSearch.day(person.birthDate()),
                person.sex().name(),
                person.idNumber(),
                person.insuranceNumber(),
                person.phone(),
                text(person.email()),
                person.address());
    }

    static PayeeForm payee(Payee payee) {
        return new PayeeForm(
                payee.method().name(),
                text(payee.accountNumber()),
                text(payee.bankName()),
                text(payee.accountHolder()));
    }

    private static AuthorityForm authority(@Nullable Representative one) {
        if (one == null) return AuthorityForm.empty();
        return new AuthorityForm(
                one.name(),
                one.idNumber(),
                one.phone(),
                text(one.email()),
                one.address(),
                one.certifier(),
                one.certificateNumber(),
                PersonSearch.day(one.establishedOn()),
                one.statedUntil() == null ? "" : PersonSearch.day(one.statedUntil()),
                one.scopes().stream().map(Enum::name).sorted().toList());
    }

    private static RelativeForm relative(@Nullable Relative one) {
        if (one == null) return RelativeForm.empty();
        return new RelativeForm(
                one.name(),
                one.idNumber(),
                one.phone(),
                one.address(),
                one.relation().name());
    }

    private static EmployerForm employer(@Nullable Employer one) {
        if (one == null) return EmployerForm.empty();
        return new EmployerForm(
                one.name(), one.unitCode(), one.taxCode(), one.contactName(), one.phone(), one.address());
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
