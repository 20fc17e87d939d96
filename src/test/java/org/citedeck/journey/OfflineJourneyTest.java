package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.CutLine;
import org.citedeck.testsupport.OnDevice;
import org.citedeck.testsupport.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A student whose network goes away at the worst moments, in a real browser. */
@QuarkusTest
class OfflineJourneyTest extends StudentInBrowser {

    private static final String[] KEYS = {
        "Nora Lindqvist", "Peter Aske", "Harald Bruun", "Sigrid Moen", "1998", "She had waited"
    };

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void a_practice_deck_goes_on_without_network_and_is_sent_later(int width, int height) {
        Settings.save(teacher, code, "offlineAllowed", "true");
        Page page = page(width, height);
        String attempt = begin(page, home);
        OnDevice.await(page, "She had waited");
        page.context().setOffline(true);

        option(page, "Peter Aske").click();
        button(page, "Answer").click();
        assertThat(page.locator(".verdict")).hasText("Not right");
        assertThat(page.locator("mark.cited")).hasText("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(page.locator("#kept"))
                .hasText("1 answer kept on this device, to be sent as soon as there is a network.");
        Barriers.none(page, "offline-told-" + width);
        page.locator(".onward a").click();
        Barriers.none(page, "offline-question-" + width);
        button(page, "Refuted").click();
        assertThat(page.locator(".verdict")).hasText("Right");
        page.locator(".onward a").click();
        page.locator("#answer").fill("Petr <b>Aske");
        button(page, "Answer").click();
        assertThat(page.locator(".answers dd").first()).hasText("Petr <b>Aske");
        Barriers.none(page, "offline-compare-" + width);
        page.reload();
        assertThat(page.locator(".verdict")).hasText("Compare");
        page.navigate(attempt);
        assertThat(page.locator(".progress-line")).hasText("Item 4 of 9");
        assertThat(page.locator("#kept")).containsText("3 answers kept on this device");
        page.navigate(home.toString());
        assertThat(page.locator("h1")).hasText("No network");
        Barriers.none(page, "offline-home-" + width);
        page.locator("main ul a").first().click();
        assertThat(page.locator(".progress-line")).hasText("Item 4 of 9");
        page.navigate(attempt + "/3");

        page.context().setOffline(false);
        // What was only known here gives way to what the server says.
        assertThat(page.locator(".verdict")).hasText("Not right");
        assertThat(page.locator("#kept")).hasText("3 answers from this device arrived.");
        assertThat(page.locator("main.without-network")).hasCount(0);
        page.navigate(attempt);
        assertThat(page.locator(".progress-line")).hasText("Item 4 of 9");
        assertThat(answers(page)).isEqualTo(3);
        assertThat(OnDevice.all(page)).doesNotContain("waiting:");
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void without_permission_an_answer_is_kept_and_no_key_is_on_the_device(int width, int height) {
        Page page = page(width, height);
        String attempt = begin(page, home);
        OnDevice.await(page, "/offline/kept");
        assertThat(OnDevice.all(page)).doesNotContain(KEYS);
        page.context().setOffline(true);
        option(page, "Nora Lindqvist").click();
        button(page, "Answer").click();
        assertThat(page.locator("h1")).hasText("Kept");
        Barriers.none(page, "offline-kept-" + width);
        page.navigate(attempt);
        assertThat(page.locator("h1")).hasText("Kept");
        assertThat(OnDevice.all(page)).contains("waiting:").doesNotContain(KEYS);
        page.navigate(attempt + "/1");
        page.context().setOffline(false);
        assertThat(page.locator(".verdict")).hasText("Right");
        assertThat(answers(page)).isEqualTo(1);
        assertThat(OnDevice.all(page)).doesNotContain("waiting:").doesNotContain(KEYS);
    }

    @Test
    void cut_between_answer_and_reply_it_counts_once_and_the_verdict_comes() {
        try (var line = new CutLine(home)) {
            Page page = page(390, 844);
            begin(page, line.address());
            OnDevice.await(page, "/offline/kept");
            option(page, "Nora Lindqvist").click();
            line.cut();
            button(page, "Answer").click();
            assertThat(page.locator("h1")).hasText("Kept");
            line.mend();
            page.reload();
            assertThat(page.locator(".verdict")).hasText("Right");
            assertThat(page.locator(".notice")).hasCount(0);
            assertThat(answers(page)).isEqualTo(1);
        }
    }

    @Test
    void a_sentence_that_is_picked_is_kept_and_counts_once() {
        Settings.save(teacher, code, "mode", "FACT_CHECK");
        try (var line = new CutLine(home)) {
            Page page = page(390, 844);
            page.navigate(line.address().resolve("/decks/" + code).toString());
            button(page, "Start").click();
            OnDevice.await(page, "/offline/kept");
            button(page, "Refuted").click();
            page.locator(".sentence-choice").first().click();
            line.cut();
            button(page, "Answer with this sentence").click();
            assertThat(page.locator("h1")).hasText("Kept");
            line.mend();
            page.reload();
            assertThat(page.locator(".verdict")).hasText("Right");
            assertThat(page.locator(".notice")).hasCount(0);
            assertThat(answers(page)).isEqualTo(2);
            assertThat(OnDevice.all(page)).doesNotContain("waiting:");
        }
    }

    @Test
    void without_javascript_the_browser_sends_the_form_again_and_it_counts_once() {
        try (var line = new CutLine(home)) {
            Page page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
            begin(page, line.address());
            option(page, "Nora Lindqvist").click();
            // The reply is lost on its way; then the student goes back and sends the same form.
            page.route("**/attempts/*", route -> {
                route.fetch();
                route.abort();
            });
            try {
                button(page, "Answer").click();
            } catch (com.microsoft.playwright.PlaywrightException e) {
                // the navigation fails, as it is meant to
            }
            page.unroute("**/attempts/*");
            page.reload();
            assertThat(page.locator(".verdict")).hasText("Right");
            assertThat(page.locator(".notice")).hasCount(0);
            assertThat(answers(page)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void cards_are_learned_without_network_and_sent_later(int width, int height) {
        Settings.save(teacher, code, "offlineAllowed", "true");
        Page page = page(width, height);
        page.navigate(home.resolve("/decks/" + code + "/cards").toString());
        button(page, "Start").click();
        OnDevice.await(page, "She had waited");
        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator(".prompt")).containsText("bought the old ferry");
        Barriers.none(page, "offline-card-front-" + width);
        page.keyboard().press("Space");
        assertThat(page.locator(".card-answer")).hasText("Answer: Nora Lindqvist");
        Barriers.none(page, "offline-card-back-" + width);
        page.keyboard().press("4");
        assertThat(page.locator(".kind")).isVisible();
        page.keyboard().press("1");
        assertThat(page.locator(".back .verdict")).hasText("You said: True");
        page.reload();
        assertThat(page.locator(".back .verdict")).hasText("You said: True");
        page.keyboard().press("1");
        assertThat(page.locator(".prompt")).containsText("painted");
        assertThat(page.locator("#kept")).containsText("2 answers kept on this device");
        page.reload();
        assertThat(page.locator(".prompt")).containsText("painted");
        page.locator("a", new Page.LocatorOptions().setHasText("End for now")).click();
        assertThat(page.locator("h1")).hasText("Cards without network");
        Barriers.none(page, "offline-cards-" + width);
        page.context().setOffline(false);
        assertThat(page.locator(".counts .learning dd")).hasText("1");
        assertThat(page.locator(".counts .new dd")).hasText("7");
        assertThat(page.locator("#kept")).hasText("2 answers from this device arrived.");
    }

    @Test
    void whoever_deletes_everything_leaves_nothing_on_the_device() {
        Settings.save(teacher, code, "offlineAllowed", "true");
        Page page = page(390, 844);
        begin(page, home);
        OnDevice.await(page, "She had waited");
        page.navigate(home.resolve("/me/forget").toString());
        button(page, "Delete it all").click();
        assertThat(page.locator(".notice")).containsText("deleted");
        assertThat(OnDevice.all(page)).doesNotContain(KEYS).doesNotContain("/attempts/");
    }

    @Test
    void a_teachers_pages_are_never_kept() {
        Page page = page(1280, 900);
        page.navigate(home.toString());
        OnDevice.await(page, "/offline/kept");
        page.navigate(home.resolve("/teach").toString());
        page.getByLabel("Name").fill("teacher");
        page.getByLabel("Password").fill("test-password");
        button(page, "Sign in").click();
        page.navigate(home.resolve("/teach/decks/" + code).toString());
        page.navigate(home.toString());
        String kept = OnDevice.all(page);
        assertThat(kept).doesNotContain("/teach/decks/" + code, "Sign out").doesNotContain(KEYS);
        assertThat(kept.lines().filter(line -> line.startsWith(home.toString())))
                .isNotEmpty()
                .allMatch(address -> address.matches(home + "(offline|assets|webjars)\\b.*"));
    }

    @Test
    void the_browser_offers_to_install_it() {
        Page page = page(390, 844);
        page.navigate(home.toString());
        OnDevice.await(page, "/offline/kept");
        var inspector = page.context().newCDPSession(page);
        var manifest = inspector.send("Page.getAppManifest");
        assertThat(manifest.getAsJsonArray("errors")).isEmpty();
        // Windows of tests are private ones, and nothing else is in the way.
        assertThat(inspector.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors"))
                .allMatch(error -> error.toString().contains("in-incognito"));
    }
}
