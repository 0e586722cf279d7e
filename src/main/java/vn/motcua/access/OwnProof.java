package vn.motcua.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever changes how he proves himself proves himself anew: by the password, and by a code where he has a second factor. */
@Component
class OwnProof {

    private final PasswordProof passwords;
    private final SecondFactors factors;

    OwnProof(PasswordProof passwords, SecondFactors factors) {
        this.passwords = passwords;
        this.factors = factors;
    }

    /** @throws AccountRefused if the password or the code is wrong */
    void demand(Actor person, @Nullable String password, @Nullable String code) {
        passwords.demand(person, password, "password");
        if (factors.enrolled(person.account()).isPresent()) factors.take(person.account(), code);
    }
}
