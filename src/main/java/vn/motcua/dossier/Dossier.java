package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
        Applicant applicant,
        @Nullable Representative representative,
        Payee payee,
        ResultMethod resultMethod,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        ClockState clock,
        @Nullable RegisterEntry entry,
        @Nullable Returned returned) {

    /** The ground of a list: it has as many as it has lines. */
    static final String MANY = "MANY";

    /** Whether it carries the claims of many people, line by line. */
    public boolean isList() {
        return ground.equals(MANY);
    }

    /** Whom people read that it is about: the person; of a list, whoever sends it. */
    public String concerns() {
        var sender = applicant.employer();
        return isList() && sender != null ? sender.name() : person.name();
    }

    /** The same dossier in another state, its clock at another pace. */
    Dossier moved(DossierState to, ClockState pace) {
        return at(to, pace, acceptedAt, dueAt);
    }

    /** The same dossier, accepted: its clock runs until it is due. */
    Dossier accepted(Instant at, Instant due) {
        return at(DossierState.ACCEPTED, ClockState.RUNNING, at, due);
    }

    private Dossier at(DossierState to, ClockState pace, @Nullable Instant accepted, @Nullable Instant due) {
        return new Dossier(
                code,
                procedure,
                ground,
                channel,
                to,
                receivedUnit,
                unit,
                person,
                applicant,
                representative,
                payee,
                resultMethod,
                submittedAt,
                accepted,
                due,
                pace,
                entry,
                returned);
    }

    /** The day it was received complete or, where nobody accepted it yet, submitted. */
    public LocalDate receivedOn(ZoneId zone) {
        return LocalDate.ofInstant(acceptedAt == null ? submittedAt : acceptedAt, zone);
    }

    /** Whom the benefit is for: the person, or the relative who applies after the person's death. */
    public List<Beneficiary> beneficiaries() {
        var relative = applicant.relative();
        if (relative == null) return List.of(new Beneficiary(person.name(), person.idNumber()));
        var other = new Beneficiary(relative.name(), relative.idNumber());
        return relative.isSurvivor()
                ? List.of(other)
                : List.of(new Beneficiary(person.name(), person.idNumber()), other);
    }

    /** Someone who may be given the result and the money in his own right. */
    public record Beneficiary(String name, String idNumber) {}

    /** When the result was handed over, and to whom. */
    public record Returned(Instant at, String to) {}

    /** How the dossier came in. */
    public enum Channel {
        COUNTER,
        POST,
        ONLINE,
        /** The agency acts by itself: no applicant, no receipt. */
        AGENCY
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
