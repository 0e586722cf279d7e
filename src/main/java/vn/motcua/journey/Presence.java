package vn.motcua.journey;

import org.springframework.stereotype.Component;
import vn.motcua.access.SecondFactor;

/** Demands, before something is signed or paid, that it is the person who acts: by a one-time code where the account has them. */
@Component
public class Presence {

    private final SecondFactor factor;

    Presence(SecondFactor factor) {
        this.factor = factor;
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
