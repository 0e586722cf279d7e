package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** Somebody at a desk of the house: a window of one's own, signed in by the sign-in page. */
record Person(Page page, String house) {

    static final String PASSWORD = "motcua-demo-2026";
    private static final double PATIENCE = 30_000;

    /** Signs in, in a window as wide as a desk's. */
    static Person signIn(Browser browser, int port, String account) {
        var options = new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("vi-VN");
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        var person = new Person(context.newPage(), "http://localhost:" + port);
        person.open("/login");
        person.type("username", account).type("password", PASSWORD);
        person.press("Đăng nhập");
        assertThat(person.page).hasURL(person.house + "/tasks");
        return person;
    }

    Person open(String path) {
        page.navigate(house + path);
        return this;
    }

    /** Presses a button of the page by what it says. */
    Person press(String words) {
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    Person follow(String words) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    Person type(String field, String text) {
        page.locator("[id='" + field + "']").fill(text);
        return this;
    }

    Person tick(String words) {
        main().locator("input.form-check-input")
                .and(page.getByLabel(words))
                .first()
                .check();
        return this;
    }

    Person reads(String words) {
        assertThat(page.locator("body")).containsText(words, patiently());
        return this;
    }

    Person doesNotRead(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** Opens a page again and again until it says what is awaited. */
    Person awaits(String path, String words) {
        page.waitForCondition(() -> open(path).main().innerText().contains(words));
        return this;
    }

    /** The content of a document of the page by what it is called. */
    byte[] document(String words) {
        var link = main().locator("a[href^='/documents/']")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        return page.request().get(house + link.getAttribute("href")).body();
    }

    /** Sends what no button of the page would send. */
    APIResponse force(String path) {
        var token = page.locator("meta[name=csrf]").getAttribute("content");
        return page.request()
                .post(
                        house + path,
                        RequestOptions.create().setForm(FormData.create().set("_csrf", token)));
    }

    Locator main() {
        return page.locator("#main");
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }
}
