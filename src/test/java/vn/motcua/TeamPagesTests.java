package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;

/** A head sees who holds how much and moves a task from hand to hand. */
@WholeHouse
class TeamPagesTests {

    private String task = "";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void letItWaitLikeTheOthers() {
        urgent(OffsetDateTime.now().plusDays(9));
    }

    @Test
    void movesATaskToAPersonByTheMouseAndOnByTheKeyboard() {
        hire("doi.linh", "Tạ Thuỳ Linh Đội");
        hire("doi.minh", "Tạ Quang Minh Đội");
        var errands = new Errands(programs);
        var dossier = errands.bring(errands.receive("9910018906", "ACCOUNT", "ORIGINAL"), "proposeDecision");
        task = errands.task(dossier).get("id").asText();
        urgent(OffsetDateTime.parse("2001-01-01T00:00:00Z"));
        var head = Person.signIn(Chromium.browser(), port, "vu.nhung").open("/team");

        row(head, dossier).dragTo(row(head, "Tạ Thuỳ Linh Đội"));

        assertThat(head.main()).containsText("Đã giao 1 việc.");
        assertThat(row(head, "Tạ Thuỳ Linh Đội").locator("td").first()).hasText("1");
        assertThat(holder()).isEqualTo("doi.linh");

        head.follow("Tạ Thuỳ Linh Đội");
        assertThat(row(head, dossier)).isVisible();
        assertThat(head.page().locator("#hints")).containsText("Ctrl Enter");
        row(head, dossier).locator("input").press("Space");
        head.page().locator("#receiver").selectOption("doi.minh");
        head.page().locator("#reason").press("Control+Enter");

        assertThat(head.main()).containsText("Đã giao 1 việc.");
        assertThat(holder()).isEqualTo("doi.minh");
        head.page().context().close();
    }

    private static Locator row(Person head, String words) {
        var spoken = words.contains("-") ? words.substring(words.length() - 11) : words;
        return head.main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(spoken));
    }

    private void hire(String account, String name) {
        accounts.open(account, name, Person.PASSWORD);
        accounts.grant(account, Role.BENEFITS_OFFICER, "P", LocalDate.of(2020, 1, 1), null);
    }

    private String holder() {
        return jdbc.sql("select assignee from open_task where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private void urgent(OffsetDateTime at) {
        jdbc.sql("update open_task set urgent_at = ? where task_id = ?")
                .params(at, task)
                .update();
    }
}
