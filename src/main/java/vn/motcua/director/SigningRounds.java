package vn.motcua.director;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.director.SigningDesk.Item;
import vn.motcua.director.SigningRound.State;
import vn.motcua.director.SigningRound.Text;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.Desk;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

/**
 * Draws up and signs the texts of a round under the same rules as one by one, each in its own transaction: what has changed
 * meanwhile, or shows something odd, is put apart and left to be read by itself.
 */
@Component
class SigningRounds implements SigningRound.Hand {

    private static final Logger LOG = LoggerFactory.getLogger(SigningRounds.class);

    private final SigningDesk signing;
    private final Desk desk;
    private final Guards guards;
    private final Sheets sheets;
    private final TransactionOperations transactions;

    SigningRounds(SigningDesk signing, Desk desk, Guards guards, Sheets sheets, TransactionOperations transactions) {
        this.signing = signing;
        this.desk = desk;
        this.guards = guards;
        this.sheets = sheets;
        this.transactions = transactions;
    }

    /** A round of those of these tasks whose texts may be signed among others, in the order of the queue. */
    SigningRound begin(List<String> tasks) {
        return new SigningRound(signing.queue().stream()
                .filter(item -> tasks.contains(item.waiting().task()))
                .filter(Item::isOrdinary)
                .toList());
    }

    @Override
    public Text draw(Text text) {
        try {
            var found = signing.find(text.task());
            return found.isEmpty() ? apart(text, "signing.gone") : draw(text, found.get());
        } catch (RuntimeException fault) {
            return fault(text, State.APART, fault);
        }
    }

    private Text draw(Text text, Item item) {
        if (!item.isOrdinary()) return apart(text, "signing.apart.odd");
        var opened = signing.open(item);
        if (!opened.isSignable()) return apart(text, "signing.apart.changed");
        var guard = guards.of(item.dossier());
        if (!guard.found().isEmpty() || !guard.signs().isEmpty()) return apart(text, "signing.apart.guard");
        signing.read(item, "/signing/round");
        return text.ready(item.amount(), opened.sha256());
    }

    @Override
    public Text sign(Text text, @Nullable String proof) {
        try {
            var fields = Map.of(
                    "verdict",
                    "sign",
                    "documentHash",
                    String.valueOf(text.sha256()),
                    "password",
                    String.valueOf(proof));
            transactions.executeWithoutResult(status -> {
                desk.claim(text.task());
                desk.complete(text.task(), fields);
            });
            var isSigned = sheets.get(text.dossier(), Decision.class).isSigned();
            return isSigned ? text.in(State.SIGNED, null) : text.in(State.REFUSED, say("signing.apart.changed"));
        } catch (FormRefused refused) {
            return text.in(State.REFUSED, refused.text());
        } catch (TaskRefused refused) {
            return text.in(State.REFUSED, refused.text());
        } catch (RuntimeException fault) {
            return fault(text, State.REFUSED, fault);
        }
    }

    private static Text apart(Text text, String why) {
        return text.in(State.APART, say(why));
    }

    private static Text fault(Text text, State state, RuntimeException fault) {
        LOG.error("Text of dossier {} in a round", text.dossier(), fault);
        return text.in(state, say("signing.apart.fault"));
    }

    private static MessageSourceResolvable say(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
