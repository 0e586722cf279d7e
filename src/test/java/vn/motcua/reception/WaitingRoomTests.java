package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reception.Forms.linh;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Acting;

@AtTheCounter
class WaitingRoomTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Counterside desk;

    @Autowired
    WaitingRoom room;

    private Browser mai;

    @BeforeEach
    void open() {
        desk.open();
        mai = new Browser(context, desk.officer("mai"));
    }

    @Test
    void callsNumbersInTurnAndWritesTheOneServedDownWithTheDossier() {
        var drawn = room.draw(Counterside.BEN_DA);
        while (call() != drawn) assertThat(room.waiting(Counterside.BEN_DA)).isPositive();

        assertThat(mai.open("/counter")).bodyText().contains("Đang phục vụ số " + drawn, "Gọi số kế tiếp");
        var sent = mai.send(
                "/counter",
                linh().with("/ticket", "\"queue-1\"")
                        .with("/queueNumber", "\"" + drawn + "\"")
                        .json());

        var place = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(mai.open(place)).bodyText().containsSubsequence("Số thứ tự", "<dd>" + drawn + "</dd>");
        assertThat(mai.open("/queue"))
                .bodyText()
                .containsPattern("display-1[^>]*>" + drawn + "<")
                .doesNotContain("Đặng Thị Mỹ Linh");
    }

    @Test
    void saysThatNobodyWaits() {
        while (call() != 0) assertThat(room.waiting(Counterside.BEN_DA)).isNotNegative();

        assertThat(mai.send("/queue/next", Forms.JSON.valueToTree(Map.of())))
                .bodyText()
                .contains("Không còn ai chờ", "0 người chờ");
    }

    @Test
    void givesNoNumberTwice() throws Exception {
        var people = Executors.newFixedThreadPool(2);
        Callable<Integer> draw = () -> room.draw("P");

        var first = people.submit(draw);
        var second = people.submit(draw);

        assertThat(Set.of(first.get(), second.get())).hasSize(2);
        people.shutdown();
    }

    private int call() {
        return Acting.as(desk.officer("mai"), () -> room.call(Counterside.BEN_DA));
    }
}
