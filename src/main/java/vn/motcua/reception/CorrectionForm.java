package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

import vn.motcua.dossier.Dossier;

/** What of a dossier can be put right at the desk, as typed, and why. */
record CorrectionForm(PersonForm person, PayeeForm payee, String resultMethod, String reason) {

    CorrectionForm {
        person = person == null ? PersonForm.empty() : person;
        payee = payee == null ? PayeeForm.empty() : payee;
        resultMethod = typed(resultMethod);
        reason = typed(reason);
    }

    /** What the dossier says now. */
    static CorrectionForm of(Dossier dossier) {
        return new CorrectionForm(
                Copies.person(dossier.person()),
                Copies.payee(dossier.payee()),
                dossier.resultMethod().name(),
                "");
    }
}
