package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks at a page as people have to live with it: nothing sticks out of the window, and axe finds nothing to complain of. */
public final class Eye {

    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String TOO_WIDE =
            """
            [...document.querySelectorAll('body *')]
              .filter(one => !one.closest('.canvas') && one.getBoundingClientRect().right > innerWidth + 1)
              .map(one => one.outerHTML.slice(0, 120))""";

    /** A frame holds a PDF, which is the browser's own affair. */
    private static final String VIOLATIONS =
            """
            axe.run({exclude: ['iframe']}, {resultTypes: ['violations']})
              .then(result => result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' | ')))""";

    private Eye() {}

    /** Waits until the page stands still, keeps a picture of it, and checks it. */
    public static void on(Page page, String name) {
        settle(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        check(page, name);
    }

    /** Looks at the page on a desk's window and, in the dark, on a phone; leaves it on the desk. */
    public static void everywhere(Page page, String name) {
        at(page, DESK, ColorScheme.LIGHT);
        on(page, name + "-" + DESK);
        at(page, PHONE, ColorScheme.DARK);
        on(page, name + "-" + PHONE);
        at(page, DESK, ColorScheme.LIGHT);
    }

    /** Buttons change colour at once, not by and by, so that axe sees the colours they come to. */
    private static void at(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 768);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Checks the page as it stands. */
    public static void check(Page page, String name) {
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("%s overflows", name).isEmpty();
        if (Boolean.TRUE.equals(page.evaluate("!window.axe"))) page.evaluate(axe());
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(name).isEmpty();
    }

    private static void settle(Page page) {
        page.waitForLoadState();
        if (page.locator("[data-diagram]").count() > 0)
            page.locator("[data-diagram][data-shown]").waitFor();
    }

    private static String axe() {
        try {
            return Files.readString(AXE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
