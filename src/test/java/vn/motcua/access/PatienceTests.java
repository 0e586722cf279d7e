package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.SetClock;

class PatienceTests {

    private static final String ACCOUNT = "pham.huy";
    private static final String DESK = "10.1.1.7";

    private final SetClock clock = new SetClock().at("2026-11-23T08:00");
    private final Patience patience = new Patience(clock);

    @Test
    void forgivesAFewSlipsOfTheFinger() {
        fail(4);

        assertThat(patience.remaining(ACCOUNT, DESK)).isZero();
    }

    @Test
    void makesAGuesserWaitLongerEachTime() {
        fail(5);
        assertThat(patience.remaining(ACCOUNT, DESK)).isEqualTo(Duration.ofSeconds(30));

        clock.pass(Duration.ofSeconds(30));
        assertThat(patience.remaining(ACCOUNT, DESK)).isZero();

        fail(1);
        assertThat(patience.remaining(ACCOUNT, DESK)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void neverMakesAnybodyWaitOverAQuarterOfAnHour() {
        fail(100);

        assertThat(patience.remaining(ACCOUNT, DESK)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void locksNobodyOutAtHisOwnDesk() {
        fail(100);

        assertThat(patience.remaining(ACCOUNT, "10.1.1.8")).isZero();
        assertThat(patience.remaining("le.mai", DESK)).isZero();
    }

    @Test
    void forgetsTheSlipsOfWhoeverGetsIn() {
        fail(4);

        patience.succeeded(ACCOUNT, DESK);
        fail(4);

        assertThat(patience.remaining(ACCOUNT, DESK)).isZero();
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(time -> patience.failed(ACCOUNT, DESK));
    }
}
