package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Samples;
import org.junit.jupiter.api.Test;

/** The review desk without a mouse, from an article to a published deck; and without scripts. */
@QuarkusTest
class DeskJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Test
    void from_an_article_to_a_published_deck_by_keys_only() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = signedIn(context);
            page.navigate(home.resolve("/teach/articles/new").toString());
            page.locator("#text").focus();
            page.keyboard().insertText(Samples.freshFerry());
            tabTo(page, "Read the article");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/teach/articles/drafts/.*").asPredicate());
            tabTo(page, "Make the deck");
            page.keyboard().press("Enter");
            assertThat(items(page)).hasCount(9);
            assertThat(page.locator("meta[http-equiv=refresh]")).hasCount(0);
            review(page);
            page.keyboard().press("p");
            tabTo(page, "Publish the approved ones");
            page.keyboard().press("Enter");
            assertThat(page.locator(".code-card strong")).hasText(Pattern.compile("[A-Z0-9]{6}"));
        }
    }

    private void review(Page page) {
        var keys = page.keyboard();
        keys.press("j");
        assertThat(items(page).nth(0)).isFocused();
        assertThat(page.locator(".sentence.lit")).hasText("Nora Lindqvist bought the old ferry for one crown.");
        check(page, "desk-keys");

        keys.press("a");
        assertThat(items(page).nth(0).locator(".badge")).hasText("Approved");
        assertThat(items(page).nth(1)).isFocused();
        assertThat(page.locator("#said")).hasText("1 approved · 8 to decide · 0 rejected");

        keys.press("r");
        assertThat(items(page).nth(1).locator(".menu")).isVisible();
        check(page, "desk-reasons");
        keys.press("3");
        assertThat(items(page).nth(1)).containsText("Why: Vague, or does not stand alone");
        assertThat(items(page).nth(2)).isFocused();

        keys.press("r");
        keys.press("Escape");
        assertThat(items(page).nth(2).locator(".menu")).isHidden();
        keys.press("r");
        keys.press("r");
        assertThat(items(page).nth(2).locator(".badge")).hasText("Rejected");
        keys.press("u");
        assertThat(items(page).nth(2).locator(".badge")).hasText("Proposed");
        assertThat(items(page).nth(2)).isFocused();

        String moved = items(page).nth(2).locator(".prompt").textContent();
        keys.press("Shift+K");
        assertThat(items(page).nth(1).locator(".prompt")).hasText(moved);
        assertThat(items(page).nth(1)).isFocused();
        assertThat(page.locator("#said")).hasText("It is now number 2 of 9.");
        keys.press("Shift+J");
        assertThat(items(page).nth(2).locator(".prompt")).hasText(moved);
        assertThat(items(page).nth(2)).isFocused();

        edit(page);
        keys.press("?");
        assertThat(page.locator("#keys")).isVisible();
        check(page, "desk-help");
        keys.press("a");
        keys.press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator(".publish p")).hasText("2 approved · 6 to decide · 1 rejected");
        more(page);
    }

    private void edit(Page page) {
        var keys = page.keyboard();
        keys.press("e");
        Locator prompt = items(page).nth(2).locator("textarea[name=prompt]");
        assertThat(prompt).isFocused();
        check(page, "desk-edit");
        keys.press("ControlOrMeta+a");
        // letters that are keys of the desk are only letters here
        keys.press("Delete");
        tabTo(page, "Save");
        keys.press("Enter");
        assertThat(items(page).nth(2).locator(".error")).hasText("Write the question.");
        assertThat(prompt).isFocused();
        keys.type("Who ajar runner?");
        tabTo(page, "Save");
        keys.press("Enter");
        assertThat(items(page).nth(2).locator(".prompt")).hasText("Who ajar runner?");
        assertThat(items(page).nth(2)).isFocused();
        keys.press("e");
        assertThat(prompt).isFocused();
        keys.press("Escape");
        assertThat(prompt).hasCount(0);
        assertThat(items(page).nth(2)).isFocused();
    }

    private void more(Page page) {
        var keys = page.keyboard();
        keys.press("m");
        assertThat(page.locator("h1")).hasText("More like this");
        check(page, "more");
        tabTo(page, "Take it");
        keys.press("Enter");
        assertThat(items(page)).hasCount(10);
        assertThat(page.locator(".desk > li:focus .doubt")).containsText("Weaker:");
        keys.press("n");
        assertThat(page.locator("h1")).hasText("Write a question");
        check(page, "own-item");
        page.goBack();
    }

    @Test
    void sentence_and_item_point_at_each_other_and_words_can_be_asked_about() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = deck(signedIn(context));
            items(page).nth(2).hover();
            assertThat(page.locator(".sentence.lit").first()).hasText("She had waited for it since spring.");
            page.locator(".sentence.proves").nth(1).hover();
            assertThat(page.locator(".desk > li.lit").first()).containsText("Peter Aske");
            page.locator(".to-item").first().focus();
            assertThat(page.locator(".desk > li.lit").first()).containsText("Nora Lindqvist");
            page.evaluate("() => { const text = document.querySelector('#a1-s2').firstChild;"
                    + " document.getSelection().setBaseAndExtent(text, 23, text, 27); }");
            assertThat(page.locator("#selected")).isVisible();
            page.getByText("Ask for this").click();
            assertThat(page.locator("[name=answer]")).hasValue("hull");
            assertThat(page.locator("mark .answer")).hasText("hull");
        }
    }

    @Test
    void a_phone_shows_each_item_with_its_passage() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = deck(signedIn(context));
            assertThat(items(page).nth(0).locator(".around").last()).isVisible();
            items(page).nth(0).locator(".edit").click();
            page.locator("[name=prompt]")
                    .fill("In the article “An old ferry finds another captain at last”, who bought it?");
            page.getByText("Save").click();
            assertThat(items(page).nth(0).locator(".lead")).isVisible();
            // A long word on what can be undone is cut rather than the page made wider.
            assertThat(page.locator("#undo")).containsText("Who or what bought the old ferry for one");
            items(page).nth(0).locator("summary").click();
            check(page, "desk-phone");
        }
    }

    @Test
    void without_scripts_the_same_is_done_with_links_and_buttons() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(false))) {
            Page page = deck(signedIn(context));
            items(page).nth(0).locator(".approve").click();
            assertThat(items(page).nth(0).locator(".badge")).hasText("Approved");
            items(page).nth(1).locator("summary").click();
            items(page).nth(1).getByText("Vague, or does not stand alone").click();
            assertThat(items(page).nth(1)).containsText("Why: Vague, or does not stand alone");
            page.locator("#undo").click();
            assertThat(items(page).nth(1).locator(".badge")).hasText("Proposed");
            items(page).nth(0).locator(".to-sentence").click();
            assertThat(page.locator("#a1-s0:target")).isInViewport();
            page.locator(".to-item").nth(2).click();
            assertThat(page.locator(".desk > li:target")).isInViewport();
            items(page).nth(0).getByText("Write one from its sentence").click();
            page.locator("[name=prompt]").fill("For how much was the ferry bought?");
            page.locator("[name=answer]").fill("one crown");
            page.getByText("Add it to the deck").click();
            assertThat(page.locator(".desk > li:target")).containsText("For how much was the ferry bought?");
            items(page).nth(0).locator(".edit").click();
            assertThat(page.locator("h1")).hasText("Edit a question");
        }
    }

    private Page deck(Page page) {
        page.navigate(home.resolve("/teach/articles/new").toString());
        page.locator("#text").fill(Samples.freshFerry());
        page.getByText("Read the article").click();
        page.getByText("Make the deck").click();
        assertThat(items(page)).hasCount(9);
        assertThat(page.locator("meta[http-equiv=refresh]")).hasCount(0);
        return page;
    }

    /** Presses the tabulator until a button has the focus. */
    private static void tabTo(Page page, String button) {
        for (int i = 0; i < 60; i++) {
            String focused = (String) page.evaluate("document.activeElement.textContent.trim()");
            if (focused.startsWith(button)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by keys to " + button);
    }

    private static void check(Page page, String name) {
        Barriers.none(page, name);
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(home.resolve("/sign-in").toString());
        page.locator("[name=j_username]").fill("teacher");
        page.locator("[name=j_password]").fill("test-password");
        page.keyboard().press("Enter");
        page.waitForURL("**/teach");
        return page;
    }

    private static Locator items(Page page) {
        return page.locator(".desk > li");
    }
}
