package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Waiver;
import vn.motcua.journey.forms.Typed;

/** How somebody decides on an exception, as typed: {@code allow} until a day, or {@code refuse}, and why. */
record WaiverForm(@Nullable String verdict, @Nullable String until, @Nullable String reason) {

    private static final String ALLOW = "allow";

    /** The last day it is allowed; null if it is refused. */
    @Nullable
    LocalDate last() {
        var chosen = RegisterForm.text(verdict);
        if (!List.of(ALLOW, "refuse").contains(chosen)) throw new FormRefused("verdict", "waiver.fault.verdict");
        return chosen.equals(ALLOW) ? day() : null;
    }

    private LocalDate day() {
        return Typed.day(RegisterForm.text(until))
                .orElseThrow(() -> new FormRefused("until", "waiver.fault.until", Waiver.LONGEST));
    }

    String why() {
        return RegisterForm.text(reason);
    }
}
