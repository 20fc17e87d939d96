package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.ByHand;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** One deck from two articles: made, reviewed, published, answered, understood. */
@QuarkusTest
class SeveralArticlesJourneyTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Test
    void a_deck_of_two_articles_from_the_first_paste_to_the_results() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page desk = page(browser.newContext(size(1280, 900)));
            signIn(desk);
            twoArticles(desk, true);
            review(desk);
            String code = desk.locator(".code-card strong").textContent();
            answer(browser, code);
            results(desk, code);
        }
    }

    @Test
    void the_same_without_scripts() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context = browser.newContext(size(390, 844).setJavaScriptEnabled(false))) {
            Page desk = page(context);
            signIn(desk);
            twoArticles(desk, false);
            group(desk, 0).locator(".desk > li").first().locator(".approve").click();
            group(desk, 1).locator(".desk > li").first().locator(".approve").click();
            assertThat(desk.locator(".publish p")).hasText("2 approved · 11 to decide · 0 rejected");
            button(desk, "Publish the approved ones").click();
            assertThat(desk.locator(".code-card strong")).isVisible();
        }
    }

    private void twoArticles(Page desk, boolean scripts) {
        desk.navigate(home.resolve("/teach/articles/new").toString());
        paste(desk, Samples.freshFerry(), "An old ferry sails again");
        button(desk, "Make the deck").click();
        assertThat(desk.locator(".desk > li")).hasCount(9, new HasCountOptions().setTimeout(30_000));
        desk.getByText("Add another article").click();
        assertThat(desk.locator("h1")).hasText("Add an article");
        paste(desk, bridge(), "A bridge for the island");
        assertThat(desk.locator(".standfirst")).containsText("This is what will be added to An old ferry sails again.");
        if (scripts) {
            Barriers.none(desk, "several-look-over");
        }
        button(desk, "Add it to the deck").click();
        // Where the deck shows items already, it says when the new ones are there; without scripts, whoever opens it
        // anew sees.
        Locator done = desk.locator("#work a");
        if (scripts) {
            done.or(desk.locator(".articles")).first().waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        }
        if (done.count() > 0) {
            done.last().click();
        }
        for (int i = 0; i < 60 && desk.locator(".desk > li").count() < 13; i++) {
            desk.waitForTimeout(500);
            ByHand.move(desk::reload);
        }
        assertThat(desk.locator(".desk > li")).hasCount(13);
    }

    private static void paste(Page page, String text, String title) {
        page.locator("#text").fill(text);
        button(page, "Read the article").click();
        page.getByLabel("Headline").fill(title);
    }

    private static void review(Page desk) {
        assertThat(desk.locator(".articles a").allTextContents())
                .containsExactly("An old ferry sails again (9)", "A bridge for the island (4)");
        assertThat(group(desk, 1).locator(".desk > li")).hasCount(4);
        Barriers.none(desk, "several-desk");
        desk.locator(".articles a").nth(1).click();
        Locator first = group(desk, 1).locator(".desk > li").first();
        assertThat(first).isInViewport();
        assertThat(first.locator(".place")).hasText("10");
        first.focus();
        assertThat(group(desk, 1).locator(".source .sentence.lit"))
                .hasText("Olga Lund planned the bridge for nine years.");
        assertThat(group(desk, 0).locator(".source .lit")).hasCount(0);
        first.locator(".approve").click();
        assertThat(desk.locator("#said")).hasText("1 approved · 12 to decide · 0 rejected");
        // Its own article is what a further item is written about.
        first.getByText("Write one from its sentence").click();
        assertThat(desk.locator("mark.cited")).containsText("Olga Lund planned the bridge");
        desk.locator("[name=prompt]").fill("For how long was the bridge planned?");
        desk.locator("[name=answer]").fill("nine years");
        button(desk, "Add it to the deck").click();
        assertThat(desk.locator(".articles a").nth(1)).hasText("A bridge for the island (5)");
        group(desk, 0).locator(".desk > li").first().locator(".approve").click();
        assertThat(desk.locator("#said")).hasText("3 approved · 11 to decide · 0 rejected");
        button(desk, "Publish the approved ones").click();
        assertThat(desk.locator(".code-card strong")).isVisible();
    }

    private void answer(Browser browser, String code) {
        Page student = page(browser.newContext(size(390, 844)));
        student.navigate(home.resolve("/decks/" + code).toString());
        Barriers.none(student, "several-start");
        student.getByLabel("Nickname").fill("Kim");
        button(student, "Start").click();
        Set<String> articles = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            if (student.locator(".option").count() > 0) {
                student.locator(".option").first().click();
            } else {
                student.locator("#answer").fill("Olga Lund");
            }
            button(student, "Answer").click();
            assertThat(student.locator("mark.cited").first()).isVisible();
            articles.add(student.locator("figcaption").first().textContent());
            Barriers.none(student, "several-answered-" + i);
            student.locator(".onward a").click();
        }
        assertThat(articles).hasSize(2);
        assertThat(student.locator(".review > li")).hasCount(3);
        Barriers.none(student, "several-score");
        student.context().close();
    }

    private void results(Page desk, String code) {
        desk.navigate(home.resolve("/teach/decks/" + code + "/results").toString());
        assertThat(desk.locator(".items tbody tr")).hasCount(3);
        desk.navigate(home.resolve("/teach/decks/" + code + "/results/article").toString());
        assertThat(desk.locator(".story h2")).hasCount(2);
        assertThat(desk.locator(".story").nth(0).locator("mark.heat")).hasCount(1);
        assertThat(desk.locator(".story").nth(1).locator("mark.heat")).hasCount(1);
        Barriers.none(desk, "several-heat");
        Settings.save(Visitor.teacher(), code, "mode", "TEST");
        desk.navigate(home.resolve("/teach/decks/" + code + "/results").toString());
        assertThat(desk.locator(".notice").first()).containsText("Feedback at the end.");
        Barriers.none(desk, "results-at-end");
        desk.setViewportSize(390, 844);
        Barriers.none(desk, "results-at-end-phone");
    }

    /** Two names: two questions and two claims. */
    private static String bridge() {
        return "Olga Lund planned the bridge for nine years. The island had only a ferry before.\n\n"
                + "Jens Rud poured the last pillar in May. The work took longer than planned, says report number "
                + COUNTER.incrementAndGet() + ".";
    }

    private void signIn(Page page) {
        page.navigate(home.resolve("/sign-in").toString());
        page.locator("[name=j_username]").fill("teacher");
        page.locator("[name=j_password]").fill("test-password");
        page.keyboard().press("Enter");
        page.waitForURL("**/teach");
    }

    private static Browser.NewContextOptions size(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height);
    }

    private static Page page(BrowserContext context) {
        return context.newPage();
    }

    private static Locator group(Page page, int number) {
        return page.locator(".group").nth(number);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
