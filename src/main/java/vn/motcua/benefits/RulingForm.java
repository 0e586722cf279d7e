package vn.motcua.benefits;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about what a control found, as typed: about what, how, why, and where an office had to be asked its
 * answer, with the months it paid for if they aren't those of our history.
 */
public record RulingForm(
        String control,
        String about,
        String ruling,
        String reason,
        String answerNumber,
        String answeredOn,
        String answeredBy,
        String from,
        String to) {

    public RulingForm {
        control = typed(control);
        about = typed(about);
        ruling = typed(ruling);
        reason = typed(reason);
        answerNumber = typed(answerNumber);
        answeredOn = typed(answeredOn);
        answeredBy = typed(answeredBy);
        from = typed(from);
        to = typed(to);
    }

    /** A decision that needs no answer of an office. */
    public static RulingForm of(String control, String about, String ruling, String reason) {
        return new RulingForm(control, about, ruling, reason, "", "", "", "", "");
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
