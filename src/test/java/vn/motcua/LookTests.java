package vn.motcua;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SampleDesk.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class LookTests {

    private final Complaints complaints = new Complaints();
    private Page page;

    @LocalServerPort
    int port;

    @BeforeAll
    void open() {
        var options = new Browser.NewContextOptions().setLocale("vi-VN");
        page = complaints.hear(Chromium.browser().newContext(options).newPage());
    }

    @AfterAll
    void close() {
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "fragments,/sample",
        "login,/login",
        "login-failed,/login-failed",
        "worklist,/tasks",
        "worklist-empty,/tasks-empty",
        "task,/tasks/7",
        "task-unclaimed,/tasks/8",
        "dossier,/dossiers/G12.099.01-261102-0015",
        "dossiers,/dossiers",
        "wrong,/wrong",
        "noticed,/noticed",
        "not-found,/nowhere",
        "refused,/refused/409",
        "broken,/broken"
    })
    void keepsEveryPageAccessibleAndWithinItsWidth(String name, String path) {
        page.navigate("http://localhost:" + port + path);

        Eye.everywhere(page, name);

        complaints.areNone(name);
    }
}
