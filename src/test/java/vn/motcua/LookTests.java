package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SampleDesk.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LookTests {

    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String TOO_WIDE =
            """
            [...document.querySelectorAll('body *')]
              .filter(one => !one.closest('.canvas') && one.getBoundingClientRect().right > innerWidth + 1)
              .map(one => one.outerHTML.slice(0, 120))""";
    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
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
    void keepsEveryPageAccessibleAndWithinItsWidth(String name, String path) throws IOException {
        look(name, path, DESK, ColorScheme.LIGHT);
        look(name, path, DESK, ColorScheme.DARK);
        look(name, path, PHONE, ColorScheme.LIGHT);
    }

    private void look(String name, String path, int width, ColorScheme scheme) throws IOException {
        try (var context = chromium.browser().newContext(options(width, scheme))) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of"))
                    complaints.add(message.text());
            });
            page.onPageError(complaints::add);

            page.navigate("http://localhost:" + port + path);
            settle(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(
                            name + "-" + width + "-" + scheme.name().toLowerCase() + ".png"))
                    .setFullPage(true));

            assertThat(complaints).as(name).isEmpty();
            assertThat((List<?>) page.evaluate(TOO_WIDE))
                    .as("%s overflows %d", name, width)
                    .isEmpty();
            assertThat(violations(page)).as("%s %d %s", name, width, scheme).isEmpty();
        }
    }

    private static void settle(Page page) {
        page.waitForLoadState();
        if (page.locator("[data-diagram]").count() > 0)
            page.locator("[data-diagram][data-shown]").waitFor();
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) throws IOException {
        page.evaluate(Files.readString(AXE));
        return (List<String>)
                page.evaluate(
                        "axe.run().then(result => result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' | ')))");
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 768)
                .setLocale("vi-VN")
                .setColorScheme(scheme);
    }
}
