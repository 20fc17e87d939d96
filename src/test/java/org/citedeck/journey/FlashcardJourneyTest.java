package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session of flashcards in a real browser: by keyboard on a desk and on a phone's width, and without JavaScript. */
@QuarkusTest
class FlashcardJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void a_session_by_keyboard_alone(int width, int height) {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
            page.navigate(home.resolve("/decks/" + code + "/cards").toString());
            check(page, "cards-begin-" + width);
            press(page, "Start");
            learn(page, width);
            page.navigate(home.resolve("/me").toString());
            check(page, "me-" + width);
            press(page, "Make a code");
            assertThat(page.locator(".code-card strong")).hasText(java.util.regex.Pattern.compile("\\w{8}"));
            check(page, "me-code-" + width);
            page.navigate(home.toString());
            check(page, "home-with-cards-" + width);
            page.navigate(home.resolve("/me/forget").toString());
            check(page, "me-forget-" + width);
            page.context().close();
        }
    }

    private void learn(Page page, int width) {
        assertThat(page.locator(".prompt")).hasText("Who or what bought the old ferry for one crown?");
        assertThat(page.locator(".card-answer")).hasCount(0);
        check(page, "card-front-" + width);
        // The page stays the same page: what is typed goes on while the card is swapped.
        page.evaluate("window.stillHere = true");
        page.keyboard().press("Space");
        assertThat(page.locator(".card-answer")).hasText("Answer: Nora Lindqvist");
        assertThat(page.locator(".card-answer")).isFocused();
        check(page, "card-back-" + width);
        page.keyboard().press("4");
        assertThat(page.locator(".kind")).hasText("True, false, or not in the article?");
        assertThat(page.locator(".prompt")).isFocused();
        check(page, "card-claim-" + width);
        page.keyboard().press("1");
        assertThat(page.locator(".back .verdict")).hasText("You said: True");
        check(page, "card-believed-" + width);
        page.keyboard().press("1");
        assertThat(page.locator(".counts .learning dd")).hasText("1");
        page.keyboard().press("u");
        assertThat(page.locator(".counts .learning dd")).hasText("0");
        assertThat(page.locator(".kind")).isVisible();
        page.keyboard().press("b");
        assertThat(page.locator(".prompt")).containsText("painted");
        page.keyboard().press("s");
        assertThat(page.locator(".counts .new dd")).hasText("6");
        for (int left = 6; left > 0; left--) {
            page.keyboard().press("Space");
            assertThat(page.locator(".card-answer")).isVisible();
            page.keyboard().press("4");
            assertThat(page.locator(left == 1 ? "#suspended" : ".flip")).isVisible();
            assertThat(page.locator("main")).not().containsText("gone on");
        }
        assertThat((Boolean) page.evaluate("window.stillHere === true")).isTrue();
        check(page, "cards-done-" + width);
    }

    @ParameterizedTest
    @CsvSource({"390, 844"})
    void a_session_without_javascript(int width, int height) {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = browser.newPage(
                    new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(width, height));
            page.navigate(home.resolve("/decks/" + code).toString());
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Learn with flashcards"))
                    .click();
            button(page, "Start").click();
            button(page, "Show the answer").click();
            assertThat(page.locator(".card-answer")).containsText("Nora Lindqvist");
            page.reload();
            assertThat(page.locator(".card-answer")).containsText("Nora Lindqvist");
            button(page, "Good").click();
            assertThat(page.locator(".counts .learning dd")).hasText("1");
            page.goBack();
            assertThat(page.locator(".kind")).isVisible();
            assertThat(page.locator(".counts .learning dd")).hasText("1");
            button(page, "False").click();
            assertThat(page.locator(".back .verdict")).hasText("You said so: False");
            button(page, "Undo the last").click();
            assertThat(page.locator(".prompt")).containsText("bought");
            assertThat(page.locator(".card-answer")).hasCount(0);
            page.context().close();
        }
    }

    /** With the keyboard: tab until the button has the focus, then enter. */
    private static void press(Page page, String name) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate("document.activeElement.textContent.trim()");
            if (name.equals(focused)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("Not reached by the keyboard: " + name);
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static void check(Page page, String name) {
        Barriers.none(page, name);
    }
}
