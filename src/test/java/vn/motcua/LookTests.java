package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SampleDesk.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LookTests {

    private static final int DESK = 1366;
    private static final int PHONE = 390;

    @LocalServerPort
    int port;

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
        look(name, path, DESK, ColorScheme.LIGHT);
        look(name, path, DESK, ColorScheme.DARK);
        look(name, path, PHONE, ColorScheme.LIGHT);
    }

    private void look(String name, String path, int width, ColorScheme scheme) {
        try (var context = Chromium.browser().newContext(options(width, scheme))) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of"))
                    complaints.add(message.text());
            });
            page.onPageError(complaints::add);

            page.navigate("http://localhost:" + port + path);
            Eye.on(page, name + "-" + width + "-" + scheme.name().toLowerCase());

            assertThat(complaints).as(name).isEmpty();
        }
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 768)
                .setLocale("vi-VN")
                .setColorScheme(scheme);
    }
}
