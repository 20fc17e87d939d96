package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.CutLine;
import org.citedeck.testsupport.OnDevice;
import org.citedeck.testsupport.Settings;
import org.junit.jupiter.api.Test;

/** Networks that do worse than go away: proxies that answer, lines that hang, cards graded again and again meanwhile. */
@QuarkusTest
class BadNetworkJourneyTest extends StudentInBrowser {

    @Test
    void a_card_that_is_forgotten_again_and_again_without_network_is_entered_each_time() {
        Page page = page(390, 844);
        page.clock().install();
        page.navigate(home.resolve("/decks/" + code + "/cards").toString());
        button(page, "Start").click();
        grade(page, "again");
        // What there is to be taken along changes while the page stays.
        page.clock().fastForward(61_000);
        page.locator(".flip .turn").click();
        OnDevice.await(page, "Answer: </span>Nora Lindqvist");
        page.context().setOffline(true);
        page.navigate(home.resolve("/decks/" + code + "/cards/next").toString());
        grade(page, "again");
        assertThat(page.locator("#kept")).containsText("1 answer kept");
        grade(page, "again");
        assertThat(page.locator("#kept")).containsText("2 answers kept");
        grade(page, "easy");
        assertThat(page.locator("h1")).hasText("That was all");
        assertThat(page.locator("#kept")).containsText("3 answers kept");
        page.context().setOffline(false);
        assertThat(page.locator("#kept")).hasText("3 answers from this device arrived.");
        String log = page.request()
                .get(home.resolve("/me/data/citedeck.json").toString())
                .text();
        assertThat(actions(log)).containsExactly("AGAIN", "AGAIN", "AGAIN", "EASY");
    }

    @Test
    void a_form_that_is_sent_twice_without_network_is_kept_once() {
        Settings.save(teacher, code, "offlineAllowed", "true");
        Page page = page(390, 844);
        page.navigate(home.resolve("/decks/" + code + "/cards").toString());
        button(page, "Start").click();
        OnDevice.await(page, "She had waited");
        page.context().setOffline(true);
        page.reload();
        page.keyboard().press("Space");
        assertThat(page.locator(".card-answer")).isVisible();
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator(".card-answer")).isVisible();
        page.keyboard().press("1");
        assertThat(page.locator("#kept")).containsText("1 answer kept");
        other.keyboard().press("1");
        assertThat(other.locator(".card-answer")).isHidden();
        assertThat(OnDevice.all(page).lines().filter(line -> line.startsWith("waiting:")))
                .hasSize(1);
    }

    @Test
    void an_error_of_a_proxy_loses_no_answer_and_is_in_nobodys_way() {
        Page page = page(390, 844);
        String attempt = begin(page, home);
        OnDevice.await(page, "/offline/kept");
        page.context().setOffline(true);
        option(page, "Nora Lindqvist").click();
        button(page, "Answer").click();
        assertThat(page.locator("h1")).hasText("Kept");
        for (int status : new int[] {404, 400, 500}) {
            page.context()
                    .route(
                            "**/kept",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(status)
                                    .setContentType("text/plain")
                                    .setBody("page not found")));
            page.context().setOffline(false);
            page.navigate(attempt);
            assertThat(page.locator("#kept"))
                    .hasText("1 answer could not be delivered: the server did not take it."
                            + " It stays on this device and is tried again. Discard it");
            assertThat(page.locator(".progress-line")).hasText("Item 1 of 9");
            Barriers.none(page, "offline-aside");
            page.context().unroute("**/kept");
        }
        page.navigate(attempt);
        assertThat(page.locator("#kept")).hasText("1 answer from this device arrived.");
        assertThat(answers(page)).isEqualTo(1);
        assertThat(OnDevice.all(page)).doesNotContain("waiting:");
    }

    @Test
    void what_is_refused_for_good_holds_up_nothing_else_and_can_be_discarded() {
        Page page = page(390, 844);
        String attempt = begin(page, home);
        OnDevice.await(page, "/offline/kept");
        page.navigate(home.resolve("/decks/" + code + "/cards").toString());
        button(page, "Start").click();
        grade(page, "again");
        page.reload();
        OnDevice.await(page, "Answer: </span>Nora Lindqvist");
        page.navigate(attempt);
        page.context().setOffline(true);
        option(page, "Nora Lindqvist").click();
        button(page, "Answer").click();
        assertThat(page.locator("h1")).hasText("Kept");
        page.navigate(home.resolve("/decks/" + code + "/cards/next").toString());
        grade(page, "good");
        assertThat(page.locator("#kept")).containsText("2 answers kept");
        page.context().route("**/attempts/*/kept", route -> route.fulfill(new Route.FulfillOptions().setStatus(400)));
        page.context().setOffline(false);
        assertThat(page.locator("#kept")).containsText("1 answer could not be delivered");
        // The page that has the server's word says both, and goes on to say so.
        assertThat(page.locator("main.without-network")).hasCount(0);
        assertThat(button(page, "Discard it")).isVisible();
        assertThat(page.locator("#kept")).containsText("1 answer from this device arrived.");
        button(page, "Discard it").click();
        assertThat(page.locator("#kept")).isEmpty();
        assertThat(OnDevice.all(page)).doesNotContain("waiting:");
    }

    @Test
    void what_belongs_to_nothing_any_more_is_dropped_and_said() {
        Page page = page(390, 844);
        begin(page, home);
        OnDevice.await(page, "/offline/kept");
        page.context().setOffline(true);
        option(page, "Nora Lindqvist").click();
        button(page, "Answer").click();
        assertThat(page.locator("h1")).hasText("Kept");
        page.context()
                .route(
                        "**/kept",
                        route -> route.resume(new Route.ResumeOptions()
                                .setUrl(home.resolve("/attempts/no-such-attempt/kept")
                                        .toString())));
        page.context().setOffline(false);
        assertThat(page.locator("#kept")).hasText("1 answer could not be taken: what it belonged to is gone.");
        assertThat(OnDevice.all(page)).doesNotContain("waiting:");
    }

    @Test
    void a_network_that_hangs_counts_as_none() {
        Settings.save(teacher, code, "offlineAllowed", "true");
        try (var line = new CutLine(home)) {
            Page page = page(390, 844);
            page.navigate(line.address().resolve("/decks/" + code + "/cards").toString());
            button(page, "Start").click();
            OnDevice.await(page, "She had waited");
            line.hang();
            page.keyboard().press("Space");
            assertThat(page.locator(".card-answer"))
                    .hasText("Answer: Nora Lindqvist", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        }
    }

    @Test
    void a_network_that_comes_back_without_saying_so_is_noticed_soon_each_time() {
        Settings.save(teacher, code, "mode", "FACT_CHECK");
        try (var line = new CutLine(home)) {
            Page page = page(390, 844);
            page.navigate(line.address().resolve("/decks/" + code).toString());
            button(page, "Start").click();
            OnDevice.await(page, "/offline/kept");
            line.cut();
            // The verdict arrives and its reply is lost, so that the browser's own try to send it fails and is put off.
            button(page, "Refuted").click();
            assertThat(page.locator("h1")).hasText("Kept");
            line.mend();
            assertThat(page.locator(".sentence-choice").first()).isVisible(soon());
            page.locator(".sentence-choice").first().click();
            page.context().setOffline(true);
            button(page, "Answer with this sentence").click();
            assertThat(page.locator("h1")).hasText("Kept");
            assertThat(page.locator("#kept")).containsText("1 answer kept");
            page.context().setOffline(false);
            assertThat(page.locator(".verdict")).isVisible(soon());
            assertThat(page.locator(".verdict")).hasText("Right");
            assertThat(page.locator("#kept")).hasText("1 answer from this device arrived.");
            assertThat(page.locator(".notice")).hasCount(0);
            assertThat(answers(page)).isEqualTo(2);
            assertThat(OnDevice.all(page)).doesNotContain("waiting:");
        }
    }

    /** Earlier than what could not be delivered is tried again. */
    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(10_000);
    }

    @Test
    void what_was_taken_along_and_not_used_for_a_month_does_not_stay() {
        Page page = page(390, 844);
        page.navigate(home.toString());
        OnDevice.await(page, "/offline/kept");
        page.evaluate("""
                () => new Promise((resolve) => {
                  const request = indexedDB.open('citedeck');
                  request.onsuccess = () => {
                    const writing = request.result.transaction('luggage', 'readwrite');
                    writing.objectStore('luggage').put({ address: '/decks/OLD/cards', title: 'Old', taken: 0, cards: [] });
                    writing.oncomplete = resolve;
                  };
                })""");
        assertThat(OnDevice.all(page)).contains("/decks/OLD/cards");
        page.reload();
        for (int i = 0; i < 100 && OnDevice.all(page).contains("/decks/OLD/cards"); i++) {
            page.waitForTimeout(50);
        }
        assertThat(OnDevice.all(page)).doesNotContain("/decks/OLD/cards");
    }

    /** Turns the card that is shown over, and grades it. */
    private static void grade(Page page, String grade) {
        page.locator(".flip .turn").click();
        page.locator(".grades ." + grade).click();
        assertThat(page.locator(".grades")).isHidden();
    }

    /** What was done with cards, by the file that a student takes along. */
    private static List<String> actions(String file) {
        return Pattern.compile("\"action\" : \"(\\w+)\"")
                .matcher(file)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
