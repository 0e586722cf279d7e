package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Dossier.ResultMethod;

/** All dossiers. Opens them under a code of the national form and keeps where each one stands. */
@Service
public class Dossiers {

    private final JdbcClient jdbc;
    private final DossierCodes codes;
    private final DossierRows rows;
    private final Clock clock;
    private final ObjectProvider<ClockObserver> observers;
    private final ChangeLog changes;
    private final ObjectProvider<PersonObserver> names;
    private final ReadOnce<DossierCode, Dossier> present = new ReadOnce<>();

    Dossiers(
            JdbcClient jdbc,
            DossierCodes codes,
            DossierRows rows,
            Clock clock,
            ObjectProvider<ClockObserver> observers,
            ChangeLog changes,
            ObjectProvider<PersonObserver> names) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.rows = rows;
        this.clock = clock;
        this.observers = observers;
        this.changes = changes;
        this.names = names;
    }

    /** Opens a dossier: gives it the next code of the receiving unit's day and keeps it as SUBMITTED. */
    @Transactional
    public Dossier open(Registration registration) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var code = codes.next(registration.receivedUnit(), today);
        var dossier = new Dossier(
                code,
                registration.procedure(),
                registration.ground(),
                registration.channel(),
                DossierState.SUBMITTED,
                registration.receivedUnit(),
                registration.unit(),
                registration.person(),
                registration.applicant(),
                registration.representative(),
                registration.payee(),
                registration.resultMethod(),
                now,
                null,
                null,
                ClockState.NOT_STARTED,
                codes.enter(registration.receivedUnit(), today),
                null);
        rows.insert(dossier);
        present.keep(code, dossier);
        return dossier;
    }

    /** The dossier of a code. */
    @Transactional(readOnly = true)
    public Optional<Dossier> find(DossierCode code) {
        return present.find(code, this::read);
    }

    private Optional<Dossier> read(DossierCode code) {
        return jdbc.sql(DossierRows.SELECT + " where code = ?")
                .param(code.value())
                .query(rows::row)
                .optional();
    }

    /** The dossier of a code that must exist. */
    @Transactional(readOnly = true)
    public Dossier get(DossierCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No such dossier: " + code));
    }

    /** The dossiers of these codes. */
    @Transactional(readOnly = true)
    public Map<DossierCode, Dossier> all(Collection<DossierCode> codes) {
        if (codes.isEmpty()) return Map.of();
        return jdbc
                .sql(DossierRows.SELECT + " where code in (:codes)")
                .param("codes", codes.stream().map(DossierCode::value).toList())
                .query(rows::row)
                .stream()
                .collect(Collectors.toMap(Dossier::code, dossier -> dossier));
    }

    /** The desk has accepted the dossier: the legal clock runs from now to the due date. */
    @Transactional
    public void accept(DossierCode code, Instant acceptedAt, Instant dueAt) {
        present.change(code, dossier -> dossier.accepted(acceptedAt, dueAt));
        jdbc.sql("update dossier set state = ?, clock = ?, accepted_at = ?, due_at = ? where code = ?")
                .params(
                        DossierState.ACCEPTED.name(),
                        ClockState.RUNNING.name(),
                        DossierRows.at(acceptedAt),
                        DossierRows.at(dueAt),
                        code.value())
                .update();
        observers.forEach(observer -> observer.started(code, dueAt));
    }

    /** The dossier moves to another state, the clock to another pace. */
    @Transactional
    public void move(DossierCode code, DossierState state, ClockState pace) {
        var turns = turns(code, pace);
        present.change(code, dossier -> dossier.moved(state, pace));
        jdbc.sql("update dossier set state = ?, clock = ? where code = ?")
                .params(state.name(), pace.name(), code.value())
                .update();
        if (turns) observers.forEach(observer -> observer.turned(code, pace));
    }

    /** The result is handed over to somebody. */
    @Transactional
    public void handOver(DossierCode code, String to) {
        var turns = turns(code, ClockState.STOPPED);
        present.forget(code);
        jdbc.sql("update dossier set state = ?, clock = ?, returned_at = ?, returned_to = ? where code = ?")
                .params(
                        DossierState.RETURNED.name(),
                        ClockState.STOPPED.name(),
                        DossierRows.at(clock.instant()),
                        to,
                        code.value())
                .update();
        if (turns) observers.forEach(observer -> observer.turned(code, ClockState.STOPPED));
    }

    /** False if this transaction knows that the clock goes at this pace already. */
    private boolean turns(DossierCode code, ClockState pace) {
        return present.known(code).map(Dossier::clock).filter(pace::equals).isEmpty();
    }

    /** A new due date: after a supplement a full new period starts; after an apology the extended one. */
    @Transactional
    public void moveDueDate(DossierCode code, Instant dueAt) {
        present.forget(code);
        jdbc.sql("update dossier set due_at = ? where code = ?")
                .params(DossierRows.at(dueAt), code.value())
                .update();
        observers.forEach(observer -> observer.dueDateMoved(code, dueAt));
    }

    /** The desk had written down something wrong; a list stays under the name of whoever sends it. */
    @Transactional
    public void correct(DossierCode code, Person person, ResultMethod resultMethod) {
        present.forget(code);
        rows.correct(code, person, resultMethod);
        names.forEach(observer -> observer.personCorrected(code));
    }

    /** The beneficiary gave another place for the money. */
    @Transactional
    public void pay(DossierCode code, Payee payee) {
        present.forget(code);
        jdbc.sql(
                        "update dossier set pay_method = ?, account_number = ?, bank_name = ?, account_holder = ? where code = ?")
                .params(
                        payee.method().name(),
                        payee.accountNumber(),
                        payee.bankName(),
                        payee.accountHolder(),
                        code.value())
                .update();
        changes.dossier(code.value(), "payeeChanged", null, payee);
    }
}
