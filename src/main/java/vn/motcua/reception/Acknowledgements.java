package vn.motcua.reception;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ShortMessages;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.FormRefused;

/**
 * Lets whoever takes a result acknowledge it by a code that is sent to the telephone in the dossier: six digits, good for ten
 * minutes, mistyped five times at most. What is sent and counted stays, though the form is refused meanwhile.
 */
@Component
class Acknowledgements {

    private static final String CODE = "receiptCode";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 5;
    private static final int CODES = 1_000_000;

    private final ResultCodes codes;
    private final ObjectProvider<ShortMessages> telephone;
    private final MessageSource messages;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder hashing = new BCryptPasswordEncoder();

    Acknowledgements(
            ResultCodes codes,
            ObjectProvider<ShortMessages> telephone,
            MessageSource messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.codes = codes;
        this.telephone = telephone;
        this.messages = messages;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Demands the code that was sent; where none is typed, sends one.
     *
     * @throws FormRefused that asks for the code, or says what is wrong with it
     */
    void demand(DossierCode dossier, @Nullable String typed) {
        var refused =
                apart.execute(status -> Optional.ofNullable(typed == null ? ask(dossier) : doubt(dossier, typed)));
        if (refused != null && refused.isPresent()) throw refused.get();
    }

    private FormRefused ask(DossierCode dossier) {
        var last = codes.lock(dossier);
        if (last.at().plus(PAUSE).isAfter(clock.instant())) return refused("sent");
        if (last.times() >= MOST) return refused("enough");
        var code = "%06d".formatted(random.nextInt(CODES));
        var text = messages.getMessage("result.code", new Object[] {dossier.value(), code}, Wording.VIETNAMESE);
        var key = "code-" + dossier.value() + "-" + (last.times() + 1);
        if (telephone.stream().noneMatch(way -> way.send(dossier, key, text))) return refused("unsent");
        codes.keep(dossier, hashing.encode(code));
        return refused("sent");
    }

    private @Nullable FormRefused doubt(DossierCode dossier, String typed) {
        var last = codes.lock(dossier);
        if (last.hash() == null || last.at().plus(GOOD_FOR).isBefore(clock.instant())) return refused("old");
        if (last.mistyped() >= MOST) return refused("tries");
        if (hashing.matches(typed, last.hash())) return null;
        codes.mistyped(dossier);
        return refused("wrong");
    }

    private static FormRefused refused(String why) {
        return new FormRefused(CODE, "reception.fault.receiptCode." + why);
    }
}
