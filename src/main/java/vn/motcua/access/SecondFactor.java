package vn.motcua.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever signs or pays to prove himself anew with a one-time code (OWASP ASVS 5.0, 7.5.3): each act takes a code of its own,
 * from the page's field or the program's header.
 */
@Service
public class SecondFactor {

    /** The field of a page or form that holds the code. */
    public static final String FIELD = PresentedCode.FIELD;

    private final SecondFactors factors;
    private final OneTimeCodes codes;
    private final FactorPolicy policy;

    SecondFactor(SecondFactors factors, OneTimeCodes codes, FactorPolicy policy) {
        this.factors = factors;
        this.codes = codes;
        this.policy = policy;
    }

    /** Why the acting person may not sign or pay now; empty if the code was good, or none is needed. */
    @Transactional
    public Optional<Objection> objection() {
        var person = Acting.person();
        var account = person.actor().account();
        var factor = factors.enrolled(account);
        if (factor.isEmpty())
            return policy.binds(person.roles())
                    ? Optional.of(new Objection("factor.fault.due", List.of()))
                    : Optional.empty();
        try {
            codes.take(account, factor.get().kept(), PresentedCode.now());
            return Optional.empty();
        } catch (CodeRefused refused) {
            return Optional.of(new Objection(refused.messageKey(), List.of(refused.arguments())));
        }
    }

    /** Why not, as a message, and what it mentions. */
    public record Objection(String messageKey, List<Object> arguments) {}
}
