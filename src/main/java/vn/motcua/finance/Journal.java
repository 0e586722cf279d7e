package vn.motcua.finance;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;

/**
 * The double-entry journal. An entry debits one account and credits another by the whole amount of an order, so it balances
 * by its form; it is never changed or taken out, only followed by its reverse.
 */
@Service
class Journal {

    private final JdbcClient jdbc;
    private final JdbcOperations template;
    private final Clock clock;

    Journal(JdbcClient jdbc, JdbcOperations template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** Books the same of some orders; a second time is refused by the key. */
    @Transactional
    public void book(List<PaymentOrder> orders, Booking booking) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var by = Acting.now().account();
        template.batchUpdate(
                """
                insert into journal (payment_order, amount, booking, debit, credit, booked_at, booked_by)
                values (?, ?, ?, ?, ?, ?, ?)""",
                orders.stream()
                        .map(order -> new Object[] {
                            order.key().value(),
                            order.amount(),
                            booking.name(),
                            booking.debit().name(),
                            booking.credit().name(),
                            now,
                            by
                        })
                        .toList());
    }

    /** What stands on each account of the units an officer pays for: debits less credits, in dong. */
    @Transactional(readOnly = true)
    public Map<LedgerAccount, Long> balances(Reach reach) {
        var balances = new EnumMap<LedgerAccount, Long>(LedgerAccount.class);
        for (var account : LedgerAccount.values()) balances.put(account, 0L);
        jdbc.sql(
                        """
                        select account, sum(dong) as dong from journal_leg l where :everywhere
                          or exists (select 1 from payment_order o where o.id = l.payment_order and o.unit in (:units))
                        group by account""")
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .query((row, number) ->
                        balances.put(LedgerAccount.valueOf(row.getString("account")), row.getLong("dong")))
                .list();
        return balances;
    }

    /** What was booked of a batch, one sum for each kind of booking. */
    @Transactional(readOnly = true)
    public List<Sum> ofBatch(long batch) {
        return jdbc.sql(
                        """
                        select j.booking, count(*) as orders, sum(j.amount) as dong
                        from journal j join payment_order o on o.id = j.payment_order
                        where o.batch = ? and j.booking <> 'DECIDED' group by j.booking order by min(j.id)""")
                .param(batch)
                .query((row, number) ->
                        new Sum(Booking.valueOf(row.getString("booking")), row.getInt("orders"), row.getLong("dong")))
                .list();
    }

    /** The newest entries of the units an officer pays for, at most {@code limit}, those before an entry's number. */
    @Transactional(readOnly = true)
    public List<Entry> entries(Reach reach, long before, int limit) {
        return jdbc.sql(
                        """
                        select j.*, o.dossier, o.person_name from journal j join payment_order o on o.id = j.payment_order
                        where j.id < :before and (:everywhere or o.unit in (:units)) order by j.id desc limit :limit""")
                .param("before", before)
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getString("dossier"),
                        row.getString("payment_order"),
                        row.getString("person_name"),
                        Booking.valueOf(row.getString("booking")),
                        row.getLong("amount"),
                        row.getObject("booked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How much was booked of one kind. */
    public record Sum(Booking booking, int orders, long dong) {}

    /** One entry: its booking names the two accounts. */
    public record Entry(
            long number, String dossier, String order, String person, Booking booking, long amount, Instant at) {

        /** The account debited. */
        public LedgerAccount debit() {
            return booking.debit();
        }

        /** The account credited. */
        public LedgerAccount credit() {
            return booking.credit();
        }
    }
}
