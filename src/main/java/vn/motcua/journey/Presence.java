package vn.motcua.journey;

import org.springframework.stereotype.Component;
import vn.motcua.access.AccountRefused;
import vn.motcua.access.PasswordProof;
import vn.motcua.access.SecondFactor;

/** Demands, before something is signed or paid, that it is the person who acts: by a one-time code where the account has them, and by the password again. */
@Component
public class Presence {

    private final PasswordProof passwords;
    private final SecondFactor factor;

    Presence(PasswordProof passwords, SecondFactor factor) {
        this.passwords = passwords;
        this.factor = factor;
    }

    /** @throws FormRefused at the field {@code password}, or at the code's */
    public void demandPassword(Submission form) {
        try {
            passwords.demand(form.by(), form.required("password"), "password");
        } catch (AccountRefused refused) {
            throw new FormRefused(refused.field(), refused.messageKey(), refused.arguments());
        }
        demand();
    }

    /** @throws FormRefused at the code's field, if the code is missing, wrong or was taken before */
    public void demand() {
        factor.objection().ifPresent(objection -> {
            throw new FormRefused(
                    SecondFactor.FIELD,
                    objection.messageKey(),
                    objection.arguments().toArray());
        });
    }
}
