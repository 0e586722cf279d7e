package vn.motcua.reception;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A clerk's keyboard that counts: every key pressed beyond the data itself, a key held down with another too. */
public final class Keyboard {

    private final Page page;
    private int presses;
    private int typed;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** A key, or several at once such as {@code Control+Enter}. */
    public Keyboard press(String keys) {
        page.keyboard().press(keys);
        presses += keys.split("\\+").length;
        return this;
    }

    /** A key several times. */
    Keyboard press(String keys, int times) {
        for (var time = 0; time < times; time++) press(keys);
        return this;
    }

    /** From field to field, until the one of that name. */
    public Keyboard tabTo(String field) {
        presses += tabsUntil(field).size();
        return this;
    }

    /** The data itself. */
    public Keyboard type(String data) {
        page.keyboard().type(data);
        typed += data.length();
        return this;
    }

    /** A scanner types a code and Enter, faster than any clerk. */
    public Keyboard scan(String code) {
        page.keyboard().insertText(code);
        page.keyboard().press("Enter");
        return this;
    }

    public int presses() {
        return presses;
    }

    public int typed() {
        return typed;
    }

    /** Where Tab leads, by the names of the fields, until a field of that name. */
    public List<String> tabsUntil(String last) {
        var names = new ArrayList<String>();
        do {
            page.keyboard().press("Tab");
            names.add(String.valueOf(page.evaluate("document.activeElement.name ?? ''")));
        } while (!names.get(names.size() - 1).equals(last) && names.size() < 100);
        return names;
    }
}
