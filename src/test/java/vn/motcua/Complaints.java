package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What browsers complain of on their consoles: a page's own error, but not an answer that says no. */
final class Complaints {

    private final List<String> said = new ArrayList<>();

    /** Hears this window, too, from now on. */
    Page hear(Page page) {
        page.onConsoleMessage(this::note);
        page.onPageError(said::add);
        return page;
    }

    /** Fails if anything was said since it was asked last. */
    void areNone(String page) {
        var heard = List.copyOf(said);
        said.clear();
        assertThat(heard).as(page).isEmpty();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("status of")) said.add(message.text());
    }
}
