package vn.motcua.director;

import static vn.motcua.journey.Answer.answer;

import org.springframework.stereotype.Component;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;

/** What the diagrams may ask of the director. */
@Component("director")
class DirectorDelegates extends Delegates {

    DirectorDelegates(Signing signing, Issuing issuing) {
        verb("issueDecision", dossier -> answer("hasPayment", issuing.issue(dossier)));
        form(
                "signDecision",
                (dossier, form) ->
                        answer("isSigned", form.required("verdict").equals("sign") && signing.sign(dossier, form)));
        form("signApology", (dossier, form) -> {
            signing.signApology(dossier, form);
            return Answer.none();
        });
    }
}
