package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;

/**
 * Lays electronic signatures on the agency's papers (Law 20/2023/QH15 on electronic transactions): a person's, or the
 * agency's own seal. What was signed can be verified by anybody.
 */
public interface Signatures {

    /**
     * A paper with a person's signature; the paper itself stays in it unchanged.
     *
     * @throws SigningRefused if the person has no certificate that may sign now
     */
    byte[] sign(Paper paper, Signatory by);

    /** A paper with the agency's seal; the paper as it is where the agency has no seal that may be used now. */
    byte[] seal(Paper paper);

    /** A paper that was printed and shown: what it is, its number and day, whose dossier it belongs to, and its PDF. */
    record Paper(Kind kind, @Nullable DossierCode dossier, @Nullable String number, LocalDate on, byte[] pdf) {}

    /** Who signs, under which title, and when. */
    record Signatory(Actor person, String title, Instant at) {}

    /** What a signed paper is. */
    enum Kind {
        DECISION,
        REFUSAL,
        RECORD,
        NOTICE,
        APOLOGY,
        RECEIPT,
        SUPPLEMENT_REQUEST,
        REFUSAL_NOTICE,
        TERMINATION,
        CONTROL_SLIP,
        PAPER_HAND_OVER,
        PAYMENT_LIST,
        LIST_RETURN;

        /** What a decision of a kind is as a paper. */
        public static Kind of(Decision.Kind decision) {
            return decision == Decision.Kind.GRANT ? DECISION : valueOf(decision.name());
        }
    }

    /** A signature that can't be laid now: the message says why and what to do. */
    class SigningRefused extends RuntimeException {

        private final String messageKey;
        private final List<Object> arguments;

        public SigningRefused(String messageKey, List<Object> arguments) {
            super("Signing refused: " + messageKey);
            this.messageKey = messageKey;
            this.arguments = List.copyOf(arguments);
        }

        public String messageKey() {
            return messageKey;
        }

        public List<Object> arguments() {
            return arguments;
        }
    }
}
