package vn.motcua.tasklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Representative;

/** A dossier for programs. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DossierView(
        String code,
        String procedure,
        String ground,
        Dossier.Channel channel,
        DossierState state,
        String receivedUnit,
        String unit,
        Person person,
        Applicant applicant,
        @Nullable Representative representative,
        Payee payee,
        Dossier.ResultMethod resultMethod,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        Dossier.ClockState clock) {

    static DossierView of(Dossier dossier) {
        return new DossierView(
                dossier.code().value(),
                dossier.procedure(),
                dossier.ground(),
                dossier.channel(),
                dossier.state(),
                dossier.receivedUnit(),
                dossier.unit(),
                dossier.person(),
                dossier.applicant(),
                dossier.representative(),
                dossier.payee(),
                dossier.resultMethod(),
                dossier.submittedAt(),
                dossier.acceptedAt(),
                dossier.dueAt(),
                dossier.clock());
    }

    /** A dossier as a search finds it, without what only its own page shows. */
    record Found(
            String code,
            String person,
            String procedure,
            DossierState state,
            String unit,
            Instant submittedAt,
            @Nullable Instant dueAt) {

        static Found of(Dossier dossier) {
            return new Found(
                    dossier.code().value(),
                    dossier.concerns(),
                    dossier.procedure(),
                    dossier.state(),
                    dossier.unit(),
                    dossier.submittedAt(),
                    dossier.dueAt());
        }
    }

    /** A line of the timeline: {@code text} says it, {@code act} and {@code details} let a program tell. */
    record Event(
            int seq,
            Instant at,
            Actor actor,
            String act,
            List<String> details,
            String text,
            @Nullable Duty duty,
            @Nullable String reason) {}
}
