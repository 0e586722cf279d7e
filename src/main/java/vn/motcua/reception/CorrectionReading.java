package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ResultMethod;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;

/** Reads a correction by the same rules as the dossier itself. */
@Component
class CorrectionReading {

    private final Procedures procedures;
    private final Clock clock;

    CorrectionReading(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @throws vn.motcua.journey.FormRefused with every fault at once */
    Read read(Dossier dossier, CorrectionForm form) {
        var fields = new Fields(new FieldFaults());
        var today = LocalDate.now(clock);
        var procedure = procedures.get(dossier.procedure());
        var matter = matter(dossier, procedure);
        var person = new PersonReading(fields).read(form.person(), today, matter);
        var payee = procedure.asksForPayee() ? payee(fields, form, person, dossier) : dossier.payee();
        var result = fields.one("resultMethod", form.resultMethod(), ResultMethod.class);
        var reason = fields.needed("reason", form.reason(), IntakeReading.REASON);
        fields.faults().refuse();
        return new Read(person, payee, result, reason);
    }

    private static Matter matter(Dossier dossier, Procedure procedure) {
        var isOnBehalf = dossier.representative() != null;
        return new Matter(procedure, dossier.ground(), dossier.applicant().filedBy(), isOnBehalf, List.of(), null);
    }

    private Payee payee(Fields fields, CorrectionForm form, Person person, Dossier dossier) {
        var owners = IntakeReading.owners(person, dossier.applicant());
        return new PayeeReading(fields, LocalDate.now(clock)).read(form.payee(), owners, dossier.representative());
    }

    /** A correction without faults. */
    record Read(Person person, Payee payee, ResultMethod resultMethod, String reason) {}
}
