package vn.motcua.director;

import static vn.motcua.journey.Answer.answer;

import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the director. */
@Component("director")
class DirectorDelegates extends Delegates {

    DirectorDelegates(Signing signing, Issuing issuing) {
        verb("issueDecision", dossier -> answer("hasPayment", issuing.issue(dossier)));
        act("issueSuspension", issuing::issue);
        form("signDecision", Duty.SIGN, (dossier, form) -> answer("isSigned", isSigned(signing, dossier, form)));
        form(
                "signSuspension",
                Duty.SIGN,
                (dossier, form) -> answer("isSuspensionSigned", isSigned(signing, dossier, form)));
        form("signApology", Duty.SIGN, (dossier, form) -> {
            signing.signApology(dossier, form);
            return Answer.none();
        });
    }

    private static boolean isSigned(Signing signing, DossierCode dossier, Submission form) {
        return form.required("verdict").equals("sign") && signing.sign(dossier, form);
    }
}
