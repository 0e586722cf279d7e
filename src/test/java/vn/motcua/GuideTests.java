package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Walks every tour in a browser: what a step tells of is on its page, and the guides in {@code docs/guide} say the same words.
 * {@code -Dmotcua.guide=docs/guide} writes them and their pictures anew.
 */
@WholeHouse
class GuideTests {

    private static final @Nullable String WRITTEN = System.getProperty("motcua.guide");
    private static final Path GUIDES = Path.of("docs/guide");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @ParameterizedTest
    @CsvSource({"clerk, le.mai", "officer, pham.huy", "head, vu.nhung", "director, trinh.bao"})
    void leadsOverThePagesAndIsWrittenDownWithPictures(String tour, String account) throws IOException {
        FilledHouse.by(programs);
        var page =
                Person.signIn(Chromium.browser(), port, account).open("/guide").page();
        var name = page.locator("#tour-" + tour).textContent();
        var steps = steps(page.locator("#steps-" + tour + " li"));
        page.locator("[data-tour=" + tour + "]").click();

        var guide = new StringBuilder("# " + name + "\n");
        for (var step : steps) {
            walk(page, step);
            if (step.number == 1) Eye.check(page, "tour-" + tour);
            guide.append(step.written(tour));
            picture(page, tour + "-" + step.number + ".png");
            page.locator(".tour .btn-primary").click();
        }

        assertThat(page.locator(".tour")).hasCount(0);
        if (WRITTEN != null) Files.writeString(Path.of(WRITTEN, tour + ".md"), guide);
        assertThat(GUIDES.resolve(tour + ".md")).hasContent(guide.toString());
        page.context().close();
    }

    private static List<Step> steps(Locator lines) {
        return IntStream.range(0, lines.count())
                .mapToObj(at -> new Step(
                        at + 1,
                        lines.nth(at).getAttribute("data-address"),
                        lines.nth(at).textContent()))
                .toList();
    }

    /** Whoever is to open a page himself opens the first line of the list. */
    private static void walk(Page page, Step step) {
        assertThat(page.locator(".tour [role=status]")).hasText(step.text);
        var isList = Pattern.compile("/tasks\\?").matcher(page.url()).find();
        if (step.address.endsWith("*") && isList)
            page.locator("table[data-list] a.name").first().click();
        if (step.address.endsWith("*")) assertThat(page).hasURL(Pattern.compile("/tasks/"));
        assertThat(page.locator(".tour [role=status]")).hasText(step.text);
        assertThat(page.locator(".toured")).isVisible();
    }

    private static void picture(Page page, String name) throws IOException {
        if (WRITTEN != null) page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(WRITTEN, name)));
        assertThat(GUIDES.resolve(name)).isNotEmptyFile();
    }

    private record Step(int number, String address, String text) {

        String written(String tour) {
            return "\n%1$d. %2$s\n\n   ![Bước %1$d](%3$s-%1$d.png)\n".formatted(number, text, tour);
        }
    }
}
