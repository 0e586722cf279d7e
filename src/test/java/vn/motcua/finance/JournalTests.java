package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.finance.LedgerAccount.IN_TRANSIT;
import static vn.motcua.finance.LedgerAccount.PAYABLE;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;
import vn.motcua.finance.PaymentOrder.Claim;
import vn.motcua.finance.PaymentOrder.Course;
import vn.motcua.finance.PaymentOrder.State;

class JournalTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T01:10:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final List<List<Booking>> COURSES = List.of(
            List.of(Booking.DECIDED),
            List.of(Booking.DECIDED, Booking.RELEASED),
            List.of(Booking.DECIDED, Booking.RELEASED, Booking.SETTLED),
            List.of(Booking.DECIDED, Booking.RELEASED, Booking.SETTLED, Booking.RECOVERED),
            List.of(Booking.DECIDED, Booking.RELEASED, Booking.RETURNED),
            List.of(Booking.DECIDED, Booking.RELEASED, Booking.RECALLED),
            List.of(Booking.DECIDED, Booking.RELEASED, Booking.SETTLED, Booking.RETURNED_LATER),
            List.of(Booking.DECIDED, Booking.RELEASED_IN_CASH, Booking.SETTLED),
            List.of(Booking.DECIDED, Booking.RELEASED_IN_CASH, Booking.RECALLED_IN_CASH));

    private final JdbcTemplate template = database();
    private final JdbcClient jdbc = JdbcClient.create(template);
    private final NewOrders orders = new NewOrders(template, CLOCK);
    private final Journal journal = new Journal(jdbc, template, CLOCK);

    @Property(tries = 60)
    void balancesWhateverHappensToTheOrders(@ForAll("payments") List<Payment> payments) {
        jdbc.sql("delete from journal").update();

        payments.forEach(this::book);

        var balances = journal.balances(Reach.EVERYWHERE);
        assertThat(balances.values().stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from (select id from journal_leg group by id having sum(dong) <> 0) as crooked")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(balances.get(PAYABLE)).isEqualTo(-sum(payments, true));
        assertThat(balances.get(IN_TRANSIT)).isEqualTo(sum(payments, false));
    }

    @Example
    void booksEachThingOnce() {
        var order = order(1_000_000);
        journal.book(List.of(order), Booking.DECIDED);

        assertThatThrownBy(() -> journal.book(List.of(order), Booking.DECIDED))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Example
    void booksNoOtherAmountThanTheOrders() {
        var order = order(1_000_000);

        assertThatThrownBy(() -> jdbc.sql(
                                """
                                insert into journal (payment_order, amount, booking, debit, credit, booked_at, booked_by)
                                values (?, 999999, 'DECIDED', 'EXPENSE', 'PAYABLE', current_timestamp, 'someone')""")
                        .param(order.key().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        return Combinators.combine(Arbitraries.longs().between(1, 10_000_000_000L), Arbitraries.of(COURSES))
                .as(Payment::new)
                .list()
                .ofMaxSize(20);
    }

    private void book(Payment payment) {
        var order = order(payment.amount());
        payment.course().forEach(booking -> journal.book(List.of(order), booking));
    }

    private static long sum(List<Payment> payments, boolean owed) {
        return payments.stream()
                .filter(payment -> owed ? payment.isOwed() : payment.isUnderWay())
                .mapToLong(Payment::amount)
                .sum();
    }

    private PaymentOrder order(long amount) {
        var number = NUMBER.incrementAndGet();
        var dossier = new DossierCode("G12.099-261106-%04d".formatted(number));
        var claim = new Claim(
                "T01", "%012d".formatted(number), "Võ Minh Khang", "lumpSum", Period.only(YearMonth.of(2020, 1)));
        jdbc.sql("insert into dossier (code) values (?)").param(dossier.value()).update();
        var order = new PaymentOrder(
                OrderKey.of(dossier, claim, 0, 1),
                dossier,
                0,
                null,
                1,
                null,
                claim,
                amount,
                "118/QĐ-BHXH",
                Payee.cash(),
                State.DRAFTED,
                true,
                Course.BEGUN);
        orders.insert(List.of(order));
        return order;
    }

    private static JdbcTemplate database() {
        var database = new SingleConnectionDataSource(
                "jdbc:h2:mem:journal" + NUMBER.incrementAndGet() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE", true);
        var template = new JdbcTemplate(database);
        template.execute("create table dossier (code varchar(40) primary key)");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/finance")
                .javaMigrations(new StandingMoney(), new PaidDays())
                .baselineOnMigrate(true)
                .baselineVersion("9.0")
                .load()
                .migrate();
        return template;
    }

    /** An order's amount and what was booked of it. */
    record Payment(long amount, List<Booking> course) {

        boolean isUnderWay() {
            var last = course.get(course.size() - 1);
            return last == Booking.RELEASED || last == Booking.RELEASED_IN_CASH;
        }

        boolean isOwed() {
            return !Set.of(Booking.SETTLED, Booking.RECOVERED).contains(course.get(course.size() - 1));
        }
    }
}
