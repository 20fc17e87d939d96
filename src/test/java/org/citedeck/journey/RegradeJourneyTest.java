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
import java.util.regex.Pattern;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.ClassOfThirty;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** A student says "I was right", the teacher accepts the answer, and the whole class is graded again. */
@QuarkusTest
class RegradeJourneyTest {

    private static final int[] WIDTHS = {1280, 390};

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Test
    void from_an_objection_to_another_score() {
        var thirty = ClassOfThirty.answering(Visitor.teacher());
        String captain = home.resolve(thirty.attempts.get(20)).toString();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            object(browser, captain);
            regrade(browser, thirty.code);
            seeTheScore(browser, captain);
        }
    }

    /** Once with a script and once, for the other item, without. */
    private static void object(Browser browser, String attempt) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844));
        page.navigate(attempt + "/3");
        check(page, "wrong-answer");
        button(page, "I was right").click();
        assertThat(page.locator(".objection .raised")).containsText("Your teacher will look at it.");
        check(page, "said-right");
        page.context().close();

        var plain = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
        Page without = plain.newPage();
        without.navigate(attempt);
        without.locator("#item-4 summary", new Page.LocatorOptions().setHasText("Challenge this item"))
                .click();
        without.locator("#item-4 textarea").fill("He painted it, did he not?");
        without.locator("#item-4 .objection button").click();
        assertThat(without.locator("#objection-4 .raised")).containsText("You challenged this item.");
        plain.close();
    }

    private void regrade(Browser browser, String code) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.navigate(home.resolve("/teach/decks/" + code).toString());
        page.getByLabel("Name").fill("teacher");
        page.getByLabel("Password").fill("test-password");
        button(page, "Sign in").click();
        page.navigate(home.resolve("/teach/decks/" + code).toString());
        link(page, "Results").first().click();
        check(page, "results");
        link(page, "Article").last().click();
        check(page, "hardest-sentences");
        page.navigate(home.resolve("/teach/decks/" + code + "/results").toString());
        page.locator(".items tbody th a").first().click();
        check(page, "item-choices");
        page.goBack();
        link(page, "Objections").click();
        assertThat(page.locator(".objections > li")).hasCount(2);
        check(page, "objections");
        link(page, "Correct the item").first().click();
        page.getByLabel("Not enough information").check();
        page.getByLabel("Note to the students").fill("Two hulls are meant.");
        button(page, "See what changes").click();
        assertThat(page.locator(".verdict-changes caption")).hasText("21 verdicts change");
        check(page, "correct");
        page.navigate(home.resolve("/teach/decks/" + code + "/objections").toString());
        button(page, "Accept this answer").click();
        assertThat(page.locator(".verdict-changes caption")).hasText("7 verdicts change");
        check(page, "accept");
        button(page, "Accept “Captain Rolf”").click();
        assertThat(page.locator(".key-change")).containsText("7 verdicts changed");
        check(page, "item-typed");
        page.locator("a", new Page.LocatorOptions().setHasText("Back to the results"))
                .click();
        // 16 were right of 30; now 23 are.
        assertThat(page.locator(".items .facility").nth(2)).hasText("76.7");
        page.context().close();
    }

    private static void seeTheScore(Browser browser, String attempt) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844));
        page.navigate(attempt);
        assertThat(page.locator("h1")).hasText("2 of 4 right");
        assertThat(page.locator("#item-3 .correction-note")).containsText("“Captain Rolf” counts as right, too.");
        assertThat(page.locator("#item-3 .objection")).containsText("counts your answer as right");
        check(page, "regraded-score");
        page.context().close();
    }

    private static void check(Page page, String name) {
        var size = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            Barriers.none(page, "regrade-" + name + "-" + width);
        }
        page.setViewportSize(size.width, size.height);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }
}
