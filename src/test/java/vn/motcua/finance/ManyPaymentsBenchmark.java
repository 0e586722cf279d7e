package vn.motcua.finance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.finance.BankTalk.report;
import static vn.motcua.finance.Treasury.account;
import static vn.motcua.finance.Treasury.awards;
import static vn.motcua.finance.Treasury.monthly;
import static vn.motcua.finance.Treasury.somebody;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long 5,000 payments take, as one list and as one month's list; prints the times of the steps. */
@AtTheTreasury
class ManyPaymentsBenchmark {

    private static final int MANY = 5_000;

    @Autowired
    Treasury treasury;

    @Autowired
    OrderBook book;

    @Autowired
    Batches batches;

    @Autowired
    BankAnswers answers;

    @Autowired
    Payrolls payrolls;

    @BeforeEach
    void open() {
        treasury.open();
        treasury.clear(batches);
    }

    @Test
    void paysAListFromItsLinesToTheBanksReport() {
        var list = treasury.listed(awards(MANY));

        time("list drawn and released", () -> {
            treasury.begin(list);
            treasury.order(list);
            return list;
        });
        var batch = time("list sent", this::send);
        var file =
                report(batch, book.lines(list).stream().map(BankTalk::settled).toArray(String[]::new));
        time("list settled", () -> treasury.as("ngan", () -> answers.take("answer.xml", file.getBytes(UTF_8))));

        assertThat(treasury.place(list)).isEmpty();
    }

    @Test
    void paysTheRecipientsOfAMonth() {
        var unit = treasury.foundUnit();
        IntStream.range(0, MANY).forEach(each -> grant(unit));

        var list = time("month drawn up", () -> treasury.as("ngan", () -> payrolls.draw(unit, YearMonth.of(2026, 11))));
        var orders = time("month approved", () -> treasury.as("vinh", () -> payrolls.approve(list)));
        time("month sent", this::send);

        assertThat(orders).isEqualTo(MANY);
    }

    private void grant(String unit) {
        var person = somebody();
        var award = monthly(3_000_000, LocalDate.of(2026, 9, 1), null, null);
        treasury.granted(unit, person, account(person), LocalDate.of(2026, 10, 5), award);
    }

    private Batch send() {
        return treasury.as("ngan", () -> {
            var batch = batches.make().batch();
            batches.send(batch.id());
            return batch;
        });
    }

    private static <T> T time(String step, Supplier<T> work) {
        var began = System.nanoTime();
        var result = work.get();
        System.out.println(MANY + ", " + step + ": " + Duration.ofNanos(System.nanoTime() - began));
        return result;
    }
}
