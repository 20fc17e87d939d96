package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Samples;
import org.junit.jupiter.api.Test;

/** The whole way in a real browser: a teacher makes a deck of an article, a student answers it. */
@QuarkusTest
class BrowserJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Test
    void from_an_article_to_a_score() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            String code = teach(browser);
            learn(browser, code);
        }
    }

    private String teach(Browser browser) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.navigate(home.resolve("/teach").toString());
        check(page, "sign-in");
        page.getByLabel("Name").fill("teacher");
        page.getByLabel("Password").fill("test-password");
        button(page, "Sign in").click();
        check(page, "my-decks");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("New deck from an article"))
                .click();
        button(page, "Read the article").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no text.");
        check(page, "new-article");
        page.getByLabel("Article", new Page.GetByLabelOptions().setExact(true)).fill(Samples.freshFerry());
        button(page, "Read the article").click();
        check(page, "look-over");
        page.getByLabel("Headline").fill("An old ferry sails again");
        page.getByLabel("Address of the page").fill("https://news.example/ferry");
        button(page, "Make the deck").click();
        // The page goes on by itself once the proposals are there.
        assertThat(page.locator(".desk > li")).hasCount(9);
        check(page, "desk");
        page.locator(".desk > li").nth(1).locator("summary").click();
        page.locator(".desk > li").nth(1).getByText("Makes no sense").click();
        assertThat(page.locator(".desk > li").nth(1).locator(".badge")).hasText("Rejected");
        page.locator(".desk > li").nth(0).locator(".edit").click();
        assertThat(page.locator("form.wording")).isVisible();
        check(page, "edit");
        button(page, "Save").click();
        button(page, "Approve the ten best and publish").click();
        String code = page.locator(".code-card strong").textContent();
        check(page, "desk-published");
        page.context().close();
        return code;
    }

    private void learn(Browser browser, String code) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844));
        page.navigate(home.toString());
        check(page, "home");
        page.getByLabel("Code from your teacher").fill(code.toLowerCase(java.util.Locale.ROOT));
        button(page, "Join").click();
        check(page, "deck");
        page.getByLabel("Nickname").fill("Kim");
        button(page, "Start").click();
        check(page, "choices");
        page.getByText("Nora Lindqvist").click();
        button(page, "Answer").click();
        assertThat(page.locator("mark.cited")).hasText("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(page.locator(".verdict")).hasText("Right");
        assertThat(page.getByText("At the publisher"))
                .hasAttribute("href", java.util.regex.Pattern.compile("https://news\\.example/ferry#:~:text=Nora.*"));
        check(page, "answered");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("In the article"))
                .click();
        assertThat(page.locator("#s0:target")).hasCSS("background-color", java.util.regex.Pattern.compile("rgb.*"));
        check(page, "article");
        page.goBack();
        int typed = 0;
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Next item"))
                .click();
        while (page.locator("form.question").count() > 0) {
            if (page.locator(".verdicts").count() > 0) {
                check(page, "claim");
                button(page, "Refuted").click();
            } else if (page.locator(".option").count() > 0) {
                page.locator(".option").first().click();
                button(page, "Answer").click();
            } else {
                check(page, "typed");
                page.locator("#answer").fill(typed++ == 0 ? "Petr Aske" : "nobody at all");
                button(page, "Answer").click();
            }
            page.locator(".onward a").click();
        }
        assertThat(page.locator("h1")).hasText(java.util.regex.Pattern.compile("\\d of 8 right"));
        assertThat(page.locator(".review > li")).hasCount(8);
        check(page, "score");
        page.context().close();
    }

    private static void check(Page page, String name) {
        Barriers.none(page, name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
