package vn.motcua;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The system's own browser, one for all tests of a fork; each opens windows of its own. Without one, browser tests are
 * skipped at home and fail where {@code CI=true}.
 */
public final class Chromium {

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static @Nullable Browser browser;

    private Chromium() {}

    /** The browser, started when it is first asked for; it ends with the tests. */
    public static synchronized Browser browser() {
        if (browser == null) browser = launch(program());
        return browser;
    }

    private static Browser launch(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIETLY));
    }

    /** The shell without a window opens pages three times as fast as the whole browser. */
    private static Path program() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(Chromium::missing);
    }

    private static Path missing() {
        var message =
                "Browser tests need Chromium: install it with your system's packages (Debian: apt install chromium)";
        if ("true".equals(System.getenv("CI"))) return fail(message);
        return abort(message);
    }
}
