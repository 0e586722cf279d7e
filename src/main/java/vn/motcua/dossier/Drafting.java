package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a settled benefit becomes the text of a decision. A settling department offers it, so that whoever signs reads a
 * decision of the signing day without knowing which department settled it.
 */
public interface Drafting {

    /**
     * The decision as the law gives it on a day: calculated anew, and written anew if its text is of another day.
     *
     * @return the present draft, or a changed amount in its stead when the law gives another figure on that day
     */
    Draft on(DossierCode dossier, LocalDate day);

    /** A draft, or why there can be none on that day: the law then gives {@code changedTo} (dong), 0 for nothing. */
    record Draft(Decision decision, @Nullable Long changedTo) {}
}
