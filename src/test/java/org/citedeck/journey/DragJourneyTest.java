package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** Items of the desk are dragged to another place, on a wide screen and on a phone. */
@QuarkusTest
class DragJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Test
    void an_item_is_dragged_down_and_up_and_put_back_by_undo() {
        onDeskOf(1280, 900, true, page -> {
            List<String> before = prompts(page);
            drag(page, 0, 2, true);
            page.mouse().up();
            assertThat(page.locator("#said")).hasText("It is now number 3 of 9.");
            assertThat(items(page).nth(2)).isFocused();
            assertThat(prompts(page)).isEqualTo(moved(before, 0, 2));

            drag(page, 8, 5, false);
            Barriers.none(page, "desk-drag");
            page.mouse().up();
            assertThat(page.locator("#said")).hasText("It is now number 6 of 9.");
            assertThat(prompts(page)).isEqualTo(moved(moved(before, 0, 2), 8, 5));

            page.locator("#undo").click();
            assertThat(items(page).nth(8).locator(".prompt")).hasText(before.get(8));
            page.reload();
            assertThat(prompts(page)).isEqualTo(moved(before, 0, 2));
        });
    }

    @Test
    void escape_leaves_everything_as_it_was() {
        onDeskOf(1280, 900, true, page -> {
            List<String> before = prompts(page);
            drag(page, 0, 2, true);
            assertThat(page.locator(".dragged")).hasText(before.get(0));
            page.keyboard().press("Escape");
            assertThat(page.locator(".dragged, .goes-before, .goes-behind")).hasCount(0);
            page.mouse().up();
            page.reload();
            assertThat(prompts(page)).isEqualTo(before);
        });
    }

    @Test
    void a_phone_scrolls_on_while_an_item_is_held_at_the_edge() {
        onDeskOf(390, 844, true, page -> {
            List<String> before = prompts(page);
            items(page).nth(0).scrollIntoViewIfNeeded();
            center(page, items(page).nth(0).locator(".grip"));
            page.mouse().down();
            page.mouse().move(200, 835);
            page.waitForFunction("() => document.querySelectorAll('.desk > li')[8].matches('.goes-behind')");
            page.mouse().up();
            assertThat(page.locator("#said")).hasText("It is now number 9 of 9.");
            assertThat(prompts(page)).isEqualTo(moved(before, 0, 8));
            assertThat(page.locator(".grip").first().boundingBox().width).isGreaterThanOrEqualTo(24);
        });
    }

    @Test
    void without_scripts_there_are_the_buttons_and_nothing_to_drag() {
        onDeskOf(1280, 900, false, page -> {
            List<String> before = prompts(page);
            assertThat(page.locator(".grip").first()).isHidden();
            items(page).nth(0).locator(".move [value=down]").click();
            assertThat(prompts(page)).isEqualTo(moved(before, 0, 1));
        });
    }

    private void onDeskOf(int width, int height, boolean scripts, java.util.function.Consumer<Page> journey) {
        String code = Visitor.teacher().deckOf(Samples.freshFerry());
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.navigate(home.resolve("/sign-in").toString());
            page.locator("[name=j_username]").fill("teacher");
            page.locator("[name=j_password]").fill("test-password");
            page.keyboard().press("Enter");
            page.waitForURL("**/teach");
            page.navigate(home.resolve("/teach/decks/" + code).toString());
            assertThat(items(page)).hasCount(9);
            journey.accept(page);
        }
    }

    /** Takes an item and holds it over the lower or the upper part of another. */
    private static void drag(Page page, int from, int to, boolean lower) {
        items(page).nth(Math.min(from, to)).scrollIntoViewIfNeeded();
        page.evaluate(
                "at => scrollTo({ top: document.querySelectorAll('.desk > li')[at].offsetTop - 200,"
                        + " behavior: 'instant' })",
                Math.min(from, to));
        Locator grip = items(page).nth(from).locator(".grip");
        if (from > to) {
            grip.scrollIntoViewIfNeeded();
        }
        center(page, grip);
        page.mouse().down();
        page.mouse().move(300, 450, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        for (int i = 0; i < 400; i++) {
            BoundingBox box = items(page).nth(to).boundingBox();
            double y = box.y + box.height * (lower ? 0.9 : 0.1);
            boolean inside = y > 100 && y < 790;
            page.mouse().move(300, inside ? y : y < 450 ? 20 : 880);
            page.waitForTimeout(inside ? 80 : 20);
            // what the page still scrolled while the hand moved is no place to let go
            if (inside && Math.abs(items(page).nth(to).boundingBox().y - box.y) < 1) {
                return;
            }
        }
        throw new AssertionError("The page does not scroll to item " + to);
    }

    private static void center(Page page, Locator target) {
        BoundingBox box = target.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static List<String> prompts(Page page) {
        return items(page).locator(".prompt").allTextContents();
    }

    private static List<String> moved(List<String> prompts, int from, int to) {
        var moved = new ArrayList<>(prompts);
        int step = Integer.signum(to - from);
        for (int i = from; i != to; i += step) {
            Collections.swap(moved, i, i + step);
        }
        return moved;
    }

    private static Locator items(Page page) {
        return page.locator(".desk > li");
    }
}
