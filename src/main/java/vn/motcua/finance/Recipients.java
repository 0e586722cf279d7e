package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import vn.motcua.access.ChangeLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Procedures;

/** Keeps the register of monthly recipients: enters, suspends, ends and resumes. Each act counts once. */
@Component
class Recipients {

    private final JdbcOperations jdbc;
    private final RecipientBook book;
    private final RecipientPayees payees;
    private final Procedures procedures;
    private final ChangeLog changes;
    private final Clock clock;

    Recipients(
            JdbcOperations jdbc,
            RecipientBook book,
            RecipientPayees payees,
            Procedures procedures,
            ChangeLog changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.payees = payees;
        this.procedures = procedures;
        this.changes = changes;
        this.clock = clock;
    }

    /** Enters one recipient for each share of a decision that grants something every month. */
    void enter(Dossier dossier, Grant grant) {
        for (var share = 1; share <= grant.shares().size(); share++) {
            var entered = jdbc.update(
                    """
                    insert into recipient (dossier, share, unit, person_id, person_name, benefit, decision, monthly,
                      first_month, last_month, paid_through)
                    select ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as date), cast(? as date)
                    where not exists (select 1 from recipient r where r.dossier = ? and r.share = ?)""",
                    dossier.code().value(),
                    share,
                    dossier.unit(),
                    beneficiary(dossier).idNumber(),
                    beneficiary(dossier).name(),
                    grant.shares().size() == 1 ? dossier.procedure() : dossier.procedure() + "/" + share,
                    grant.decision(),
                    grant.shares().get(share - 1),
                    grant.first().atDay(1),
                    grant.last() == null ? null : grant.last().atDay(1),
                    grant.paidThrough().atDay(1),
                    dossier.code().value(),
                    share);
            if (entered == 1) payees.pay(dossier.code(), share, grant.since(), dossier.payee());
        }
    }

    /** A benefit of a person is suspended or ends on a day: the one that is named, else all the person receives. */
    void halt(DossierCode by, Stop stop) {
        for (var recipient : meant(stop)) {
            jdbc.update(
                    """
                    insert into recipient_halt (recipient, dossier, ground, from_day, ends)
                    select ?, ?, ?, cast(? as date), cast(? as boolean)
                    where not exists (select 1 from recipient_halt where recipient = ? and dossier = ?)""",
                    recipient.id(),
                    by.value(),
                    stop.ground(),
                    stop.on(),
                    stop.ends(),
                    recipient.id(),
                    by.value());
            changes.dossier(by.value(), "recipientHalted", Long.toString(recipient.id()), stop);
        }
    }

    /** What was suspended of a person is paid again; the decision that says so has paid what it owes up to its own month. */
    boolean resume(DossierCode by, String personId, Resumption resumption) {
        var suspended = book.ofPerson(personId, today()).stream()
                .filter(recipient ->
                        recipient.halts().stream().anyMatch(halt -> !halt.ends() && halt.resumed() == null))
                .toList();
        for (var recipient : suspended) {
            jdbc.update(
                    """
                    update recipient_halt set resumed_on = ?, resumed_by = ?
                    where recipient = ? and resumed_on is null and not ends""",
                    resumption.from(),
                    by.value(),
                    recipient.id());
            jdbc.update(
                    """
                    update recipient set monthly = ?, paid_through = greatest(paid_through, cast(? as date))
                    where id = ?""",
                    resumption.monthly() != null && suspended.size() == 1 ? resumption.monthly() : recipient.monthly(),
                    resumption.paidThrough().atDay(1),
                    recipient.id());
            changes.dossier(by.value(), "recipientResumed", Long.toString(recipient.id()), resumption);
        }
        return !suspended.isEmpty();
    }

    /** The months up to one are paid now. */
    void paid(long payroll, YearMonth month) {
        jdbc.update(
                """
                update recipient set paid_through = ?
                where paid_through < ? and id in (select recipient from payroll_line where payroll = ?)""",
                month.atDay(1),
                month.atDay(1),
                payroll);
    }

    private List<Recipient> meant(Stop stop) {
        var all = book.ofPerson(stop.personId(), today());
        var named = all.stream()
                .filter(recipient -> isCalled(recipient, stop.benefit()))
                .toList();
        return named.isEmpty() ? all : named;
    }

    /** Officers write the benefit's name; it is the procedure's key or its name in Vietnamese. */
    private boolean isCalled(Recipient recipient, String benefit) {
        var key = recipient.benefit().split("/", -1)[0];
        var written = benefit.strip().toLowerCase(Locale.ROOT);
        return key.equals(written)
                || procedures
                        .find(key)
                        .filter(procedure ->
                                procedure.vietnamese().toLowerCase(Locale.ROOT).contains(written))
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Dossier.Beneficiary beneficiary(Dossier dossier) {
        var relative = dossier.applicant().relative();
        return relative != null && relative.isSurvivor()
                ? new Dossier.Beneficiary(relative.name(), relative.idNumber())
                : new Dossier.Beneficiary(
                        dossier.person().name(), dossier.person().idNumber());
    }

    /** What a decision grants every month, share by share, from one month to another, and the last month it pays itself. */
    record Grant(
            String decision,
            List<Long> shares,
            YearMonth first,
            @Nullable YearMonth last,
            YearMonth paidThrough,
            LocalDate since) {}

    /** Whose benefit stops, on which day and ground, and whether for good. */
    record Stop(String personId, String benefit, String ground, LocalDate on, boolean ends) {}

    /** From which day on a benefit is paid again, how much if the decision says so, and the last month it pays itself. */
    record Resumption(LocalDate from, @Nullable Long monthly, YearMonth paidThrough) {}
}
