package vn.motcua.journey;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.AccountRefused;
import vn.motcua.access.Actor;
import vn.motcua.access.PasswordProof;
import vn.motcua.access.SecondFactor;

/** Demands, before something is signed or paid, that it is the person who acts: by a one-time code where the account has them, and by the password again. */
@Component
public class Presence {

    private final PasswordProof passwords;
    private final SecondFactor factor;
    private final Proofs proofs;

    Presence(PasswordProof passwords, SecondFactor factor, Proofs proofs) {
        this.passwords = passwords;
        this.factor = factor;
        this.proofs = proofs;
    }

    /**
     * @throws FormRefused at the field {@code password}, or at the code's; not if the password is a proof made just now for the
     *     very paper whose hash the form holds
     */
    public void demandPassword(Submission form) {
        var password = form.required("password");
        if (proofs.spend(password, form.by(), form.text("documentHash"))) return;
        if (Proofs.isOne(password)) throw new FormRefused("password", "presence.over");
        demand(form.by(), password);
    }

    /**
     * Demands it once for several papers: what comes back stands in place of the password some minutes long, once for each of
     * these hashes.
     *
     * @throws FormRefused at the field {@code password}, or at the code's
     */
    public String prove(Actor person, @Nullable String password, Set<String> papers) {
        demand(person, password);
        return proofs.make(person, papers);
    }

    private void demand(Actor person, @Nullable String password) {
        try {
            passwords.demand(person, password, "password");
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
