package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import vn.motcua.access.ChangeLog;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;

/** Keeps where monthly recipients are paid, since when and by what (Law 41/2024/QH15 art. 82, 93); nothing is overwritten. */
@Component
class RecipientPayees {

    private final JdbcOperations jdbc;
    private final RecipientBook book;
    private final ChangeLog changes;
    private final Clock clock;

    RecipientPayees(JdbcOperations jdbc, RecipientBook book, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.changes = changes;
        this.clock = clock;
    }

    /** All a person receives every month is paid elsewhere since a day. */
    void redirect(DossierCode by, String personId, Payee payee, LocalDate since) {
        for (var recipient : book.ofPerson(personId, today())) pay(recipient.id(), since, by.value(), payee);
    }

    /** One share of a decision is paid elsewhere from today. */
    void redirect(PaymentOrder order, Payee payee) {
        pay(order.dossier(), order.line(), today(), payee);
    }

    /** One share of a decision is paid there since a day. */
    void pay(DossierCode dossier, int share, LocalDate since, Payee payee) {
        jdbc.queryForList(
                        "select id from recipient where dossier = ? and share = ?", Long.class, dossier.value(), share)
                .forEach(recipient -> pay(recipient, since, dossier.value(), payee));
    }

    private void pay(long recipient, LocalDate since, String source, Payee payee) {
        jdbc.update(
                """
                insert into recipient_payee (recipient, since, source, pay_method, account_number, bank_name, account_holder)
                values (?, ?, ?, ?, ?, ?, ?)""",
                recipient,
                since,
                source,
                payee.method().name(),
                payee.accountNumber(),
                payee.bankName(),
                payee.accountHolder());
        changes.dossier(source, "recipientPaidThere", Long.toString(recipient), payee);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
