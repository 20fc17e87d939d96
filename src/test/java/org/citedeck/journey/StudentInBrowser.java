package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A deck, and a student who opens it in a real browser. */
abstract class StudentInBrowser {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    Visitor teacher = new Visitor();
    private Playwright playwright;
    Browser browser;
    String code = "";

    @BeforeEach
    void a_deck_and_a_browser() {
        teacher = Visitor.teacher();
        code = teacher.openDeckOf(Samples.freshFerry());
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterEach
    void close() {
        browser.close();
        playwright.close();
    }

    final Page page(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
    }

    /** Begins an attempt; its address. */
    final String begin(Page page, URI from) {
        page.navigate(from.resolve("/decks/" + code).toString());
        button(page, "Start").click();
        assertThat(page.locator(".progress-line")).hasText("Item 1 of 9");
        return page.url();
    }

    /** How many answers the server has. */
    static int answers(Page page) {
        String address =
                URI.create(page.url()).resolve("/me/data/citedeck.json").toString();
        return page.request().get(address).text().split("\"given\"", -1).length - 1;
    }

    static Locator option(Page page, String text) {
        return page.locator(".option", new Page.LocatorOptions().setHasText(text));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
