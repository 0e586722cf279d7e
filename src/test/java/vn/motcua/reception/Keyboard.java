package vn.motcua.reception;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A clerk's keyboard that counts: every key pressed beyond the data itself, a key held down with another too. */
final class Keyboard {

    private final Page page;
    private int presses;
    private int typed;

    Keyboard(Page page) {
        this.page = page;
    }

    /** A key, or several at once such as {@code Control+Enter}. */
    Keyboard press(String keys) {
        page.keyboard().press(keys);
        presses += keys.split("\\+").length;
        return this;
    }

    /** From field to field, until the one of that name. */
    Keyboard tabTo(String field) {
        presses += tabsUntil(field).size();
        return this;
    }

    /** The data itself. */
    Keyboard type(String data) {
        page.keyboard().type(data);
        typed += data.length();
        return this;
    }

    /** A scanner types a code and Enter, faster than any clerk. */
    Keyboard scan(String code) {
        page.keyboard().insertText(code);
        page.keyboard().press("Enter");
        return this;
    }

    int presses() {
        return presses;
    }

    int typed() {
        return typed;
    }

    /** Where Tab leads, by the names of the fields, until a field of that name. */
    List<String> tabsUntil(String last) {
        var names = new ArrayList<String>();
        do {
            page.keyboard().press("Tab");
            names.add(String.valueOf(page.evaluate("document.activeElement.name ?? ''")));
        } while (!names.get(names.size() - 1).equals(last) && names.size() < 100);
        return names;
    }
}
