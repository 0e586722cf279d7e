package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The file that travels: what was asked, for whom, where it stands and what the legal clock says. */
public record Dossier(
        DossierCode code,
        String procedure,
        String ground,
        Channel channel,
        DossierState state,
        String receivedUnit,
        String unit,
        Person person,
        @Nullable Representative representative,
        Payee payee,
        ResultMethod resultMethod,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        ClockState clock) {

    /** How the dossier came in. */
    public enum Channel {
        COUNTER,
        POST,
        ONLINE
    }

    /** How the applicant wants the result. */
    public enum ResultMethod {
        COUNTER,
        POST,
        ONLINE
    }

    /** Whether the legal clock runs, waits for a supplement, or has stopped with a result or a refusal. */
    public enum ClockState {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        STOPPED
    }
}
