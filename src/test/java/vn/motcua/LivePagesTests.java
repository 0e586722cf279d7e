package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people at their desks: what one does, the other sees without loading a page, and without losing a word. */
@WholeHouse
class LivePagesTests {

    private final List<Person> people = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @AfterEach
    void leave() {
        people.forEach(person -> person.page().context().close());
    }

    @Test
    void letsTwoPeopleOnOneDossierSeeEachOther() {
        var dossier = FilledHouse.by(programs).get("proposeDecision");
        var huy = enter("pham.huy").open("/dossiers/" + dossier);
        assertThat(line(huy)).containsText("Không thấy ai khác đang xem hồ sơ này");

        var nhung = enter("vu.nhung").open("/dossiers/" + dossier);

        assertThat(line(nhung)).containsText("Phạm Quốc Huy đang xem hồ sơ này từ ");
        assertThat(line(huy)).containsText("Vũ Thị Hồng Nhung đang xem hồ sơ này từ ");
    }

    @Test
    void tellsAtOnceWhoWasQuickerAndKeepsWhatWasTyped() {
        var errands = new Errands(programs);
        var dossier = errands.bring(errands.receive("9910019728", "ACCOUNT", "ORIGINAL"), "proposeDecision");
        var task = errands.task(dossier).get("id").asText();
        var huy = enter("pham.huy").open("/tasks/" + task);
        huy.press("Nhận việc");
        huy.type("opinion", "Đề nghị giải quyết theo tính toán");
        var field = huy.page().locator("#opinion");

        errands.goOn(dossier);

        assertThat(line(huy)).containsText("đã hoàn thành việc này lúc");
        assertThat(field).isFocused();
        assertThat(field).hasValue("Đề nghị giải quyết theo tính toán");
    }

    @Test
    void tellsAWorklistWhatIsNewWithoutMovingIt() {
        var errands = new Errands(programs);
        var dossier = errands.bring(errands.receive("9910018084", "ACCOUNT", "ORIGINAL"), "proposeDecision");
        var head = enter("vu.nhung").open("/tasks?scope=free");
        var place = head.page().locator("#query");
        place.focus();
        var before = place.boundingBox();

        errands.goOn(dossier);

        var line = head.main().locator(".present a");
        assertThat(line).hasText("1 việc mới – bấm để nạp lại");
        assertThat(place).isFocused();
        assertThat(place.boundingBox().y).isEqualTo(before.y);
        line.click();
        assertThat(head.main().locator(".present a")).hasCount(0);
    }

    @Test
    void endsALineWhenItsPersonSignsOutAndSaysNothingOfAnybodyOnIt() throws Exception {
        var dossier = FilledHouse.by(programs).get("verifyHistory");
        var visit = Listener.signIn(port, "ngo.tran");
        var line = visit.listen("/live?at=" + dossier);
        var other = Listener.signIn(port, "pham.huy").listen("/live?at=" + dossier);

        assertThat(line.said(1)).allMatch(said -> said.matches("\\{(\"(fresh|moved|here|bell)\":\\d+,?)+}"));
        visit.signOut();

        assertThat(line.ended()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(other.ended()).isNotDone();
    }

    private static Locator line(Person person) {
        return person.main().locator(".present");
    }

    private Person enter(String account) {
        var person = Person.signIn(Chromium.browser(), port, account);
        people.add(person);
        return person;
    }
}
