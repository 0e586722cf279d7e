package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a settled benefit becomes the text of a decision. A settling department offers it, so that whoever signs reads a
 * decision of the signing day without knowing which department settled it.
 */
public interface Drafting {

    /**
     * The decision as the law gives it on a day: calculated anew, and written anew if its text is of another day.
     *
     * @return the draft of that day, or the present one and why it doesn't stand on that day; a signed decision stands
     */
    Draft on(DossierCode dossier, LocalDate day);

    /** The same at the moment of signing: whatever is searched again for it is kept with the dossier. */
    default Draft toSign(DossierCode dossier, LocalDate day) {
        return on(dossier, day);
    }

    /**
     * A draft, and why it can't be signed if it can't: the law gives another amount, {@code changedTo} in dong (0 for
     * nothing), or no answer at all, and {@code unclear} says why.
     */
    record Draft(Decision decision, @Nullable Long changedTo, @Nullable String unclear) {

        /** A draft that may be signed. */
        public static Draft good(Decision decision) {
            return new Draft(decision, null, null);
        }

        /** A text whose figures can't change: signed or of that day it stands, else it is written anew. */
        public static Draft dated(Decision present, LocalDate day, UnaryOperator<Decision> anew) {
            return good(present.isSigned() || present.isFor(day) ? present : anew.apply(present));
        }

        /** A draft in whose stead the law gives another amount. */
        public static Draft changed(Decision decision, long amount) {
            return new Draft(decision, amount, null);
        }

        /** A draft that the law gives no answer to. */
        public static Draft unclear(Decision decision, String why) {
            return new Draft(decision, null, why);
        }

        /** Whether it may be signed. */
        public boolean stands() {
            return changedTo == null && unclear == null;
        }
    }
}
