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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading the article after a quiz: what was asked, larger letters, a voice; by keyboard, and without JavaScript. */
@QuarkusTest
class ReadingJourneyTest {

    /** A voice that says nothing, notes what it is to say, and ends a sentence when the test says so. */
    private static final String VOICE = """
            window.spoken = [];
            Object.defineProperty(window, "speechSynthesis", { value: {
              getVoices: () => [{}],
              addEventListener: () => {},
              cancel: () => {},
              speak: (utterance) => { window.spoken.push(utterance.text); window.current = utterance; },
            } });
            """;

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void what_was_asked_is_underlined_and_its_notes_open_by_keyboard(int width, int height) {
        String attempt = finished();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = open(browser, width, height, true);
            page.navigate(home.resolve(attempt).toString());
            page.locator("details.lateral summary").first().click();
            assertThat(page.getByText("Who says so?").first()).isVisible();
            Barriers.none(page, "score-lateral-" + width);
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Read the article again"))
                    .click();
            assertThat(page.locator(".note-mark")).hasCount(9);
            assertThat(page.locator("#note-2")).isHidden();
            assertThat(page.locator(".sentence").first()).hasCSS("display", "inline");
            Barriers.none(page, "reading-" + width);
            reach(page, "note-2");
            page.keyboard().press("Enter");
            assertThat(page.locator("#note-2")).isVisible();
            assertThat(page.locator("#note-2")).containsText("What the article says");
            Barriers.none(page, "reading-note-" + width);
            page.keyboard().press("Escape");
            assertThat(page.locator("#note-2")).isHidden();
            assertThat(page.locator("[popovertarget=note-2].note-mark")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*#item-2"));
            page.context().close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void it_is_read_aloud_sentence_by_sentence(int width, int height) {
        String attempt = finished();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = open(browser, width, height, true);
            page.addInitScript(VOICE);
            page.navigate(home.resolve(attempt + "/article").toString());
            button(page, "Listen").click();
            assertThat(page.locator(".speaking")).containsText("Nora Lindqvist bought the old ferry");
            endSentence(page);
            assertThat(page.locator(".speaking")).hasText("She had waited for it since spring.");
            Barriers.none(page, "reading-aloud-" + width);
            button(page, "Pause").click();
            endSentence(page);
            assertThat(page.locator(".speaking")).hasText("She had waited for it since spring.");
            button(page, "Go on").click();
            endSentence(page);
            assertThat(page.locator(".speaking")).containsText("Peter Aske painted");
            assertThat((List<?>) page.evaluate("window.spoken"))
                    .isEqualTo(List.of(
                            "Nora Lindqvist bought the old ferry for one crown.",
                            "She had waited for it since spring.",
                            "She had waited for it since spring.",
                            "Peter Aske painted the hull blue in 1998."));
            button(page, "Stop").click();
            assertThat(page.locator(".speaking")).hasCount(0);
            assertThat(button(page, "Listen")).isFocused();
            page.evaluate("window.spoken = []");
            button(page, "Listen").click();
            for (int i = 0; i < 7; i++) {
                endSentence(page);
            }
            assertThat(page.locator(".speech-said")).hasText("That was all of it.");
            button(page, "Listen").click();
            page.evaluate("window.current.onerror()");
            assertThat(page.locator(".speech-said")).containsText("could not read it aloud");
            page.context().close();
        }
    }

    @Test
    void the_size_of_letters_is_changed_in_place_and_kept() {
        String attempt = finished();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = open(browser, 390, 844, true);
            page.addInitScript(VOICE.replace("[{}]", "[]"));
            page.navigate(home.resolve(attempt + "/article").toString());
            assertThat(page.locator(".speech")).isHidden();
            double normal = letters(page);
            page.evaluate("window.stillHere = true");
            page.waitForResponse(
                    Pattern.compile(".*/text-size"),
                    () -> button(page, "Very large").click());
            assertThat(button(page, "Very large")).hasAttribute("aria-pressed", "true");
            assertThat(letters(page)).isGreaterThan(normal * 1.4);
            assertThat((Boolean) page.evaluate("window.stillHere === true")).isTrue();
            Barriers.none(page, "reading-very-large");
            page.locator(".story h2 a").click();
            page.waitForURL("**/articles/**");
            assertThat(page.locator(".sentence").first()).hasCSS("display", "inline");
            assertThat(letters(page)).isGreaterThan(normal * 1.4);
            Barriers.none(page, "article-very-large");
            // What 400 percent makes of a window of 1280 by 1024.
            page.setViewportSize(320, 256);
            Barriers.none(page, "article-zoomed");
            page.navigate(home.resolve(attempt + "/article").toString());
            page.locator("[popovertarget=note-2].note-mark").click();
            Barriers.none(page, "reading-zoomed");
            page.context().close();
        }
    }

    @Test
    void without_javascript_all_but_the_voice_is_there() {
        String attempt = finished();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = open(browser, 390, 844, false);
            page.navigate(home.resolve(attempt + "/article").toString());
            assertThat(page.locator(".speech")).isHidden();
            assertThat(page.locator("#a1")).hasClass(Pattern.compile("size-normal"));
            button(page, "Large").click();
            assertThat(page).hasURL(Pattern.compile(".*/article#story"));
            assertThat(page.locator("#a1")).hasClass(Pattern.compile("size-large"));
            page.locator("[popovertarget=note-1].note-mark").click();
            assertThat(page.locator("#note-1")).isVisible();
            page.locator("#note-1").getByText("Close").click();
            assertThat(page.locator("#note-1")).isHidden();
            page.context().close();
        }
    }

    private static Page open(Browser browser, int width, int height, boolean script) {
        return browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, height).setJavaScriptEnabled(script));
    }

    /** With the keyboard: tab until the button that opens a note has the focus. */
    private static void reach(Page page, String note) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (note.equals(page.evaluate("document.activeElement.getAttribute('popovertarget')"))) {
                return;
            }
        }
        throw new AssertionError("Not reached by the keyboard: " + note);
    }

    private static void endSentence(Page page) {
        page.evaluate("window.current.onend()");
    }

    private static double letters(Page page) {
        Object size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('.story > p')).fontSize)");
        return ((Number) size).doubleValue();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Some right, some wrong. */
    private static String finished() {
        var student = new Visitor();
        String attempt = student.begin(Visitor.teacher().openDeckOf(Samples.freshFerry()), "Kim");
        for (int number = 1; number <= 9; number++) {
            Document page = student.page(attempt);
            String value = page.select(".option").stream()
                    .filter(option -> option.text().equals("Nora Lindqvist"))
                    .map(option -> option.expectFirst("input").val())
                    .findFirst()
                    .orElse(page.selectFirst(".verdicts") == null ? "1998" : "SUPPORTS");
            student.post(attempt, Map.of("number", number, "tried", 0, "answer", value))
                    .then()
                    .statusCode(303);
        }
        return attempt;
    }
}
