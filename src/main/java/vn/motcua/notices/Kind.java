package vn.motcua.notices;

import java.util.Arrays;
import java.util.List;

/** What a notice is about (message key {@code notices.kind.<name>}). */
enum Kind {
    SENT_BACK,
    DUE_SOON,
    OVERDUE,
    SIGNED,
    SIGN_REFUSED,
    PAYMENT_RETURNED,
    SUPPLEMENTED,
    OPINION_ASKED,
    OPINION_GIVEN,
    FOLLOWED,
    SUPPLEMENT_NEEDED(true),
    RESULT_READY(true),
    RESULT_WAITING(true);

    private final boolean forApplicant;

    Kind() {
        this(false);
    }

    Kind(boolean forApplicant) {
        this.forApplicant = forApplicant;
    }

    /** Whether it is for the applicant, not for somebody of the house. */
    boolean isForApplicant() {
        return forApplicant;
    }

    /** What somebody of the house chooses among. */
    static List<Kind> ofTheHouse() {
        return Arrays.stream(values()).filter(kind -> !kind.forApplicant).toList();
    }

    /** The dossiers one follows are one's own choice already. */
    List<Reach> choices() {
        return this == FOLLOWED ? List.of(Reach.MINE, Reach.NONE) : List.of(Reach.values());
    }
}
