package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.citedeck.testsupport.Windows.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.ByHand;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.citedeck.testsupport.Windows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A teacher at the projector and two students, one of whom loses the network. */
@QuarkusTest
class LiveJourneyTest {

    /** Without scripts a page looks again every three seconds. */
    private static final double PATIENCE_MS = 20_000;

    @TestHTTPResource("/")
    URI home = URI.create("/");

    private Windows windows = new Windows(true, 1280);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void a_live_round(int width, boolean withScript) {
        windows = new Windows(withScript, width);
        String deck = Visitor.teacher().openDeckOf(Samples.freshFerry());
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page teacher = windows.open(browser);
            String round = begin(teacher, deck);
            Page kim = windows.open(browser);
            joinByCode(kim, round);
            Page ola = windows.open(browser);
            joinByAddress(ola, round);
            assertThat(teacher.locator("#counts")).hasText("2 joined", patience());
            windows.look(teacher, "live-gathering");
            firstItem(teacher, kim, ola);
            dropOut(teacher, kim, ola);
            end(teacher, kim);
        }
    }

    private String begin(Page teacher, String deck) {
        teacher.navigate(home.resolve("/teach").toString());
        teacher.getByLabel("Name").fill("teacher");
        teacher.getByLabel("Password").fill("test-password");
        button(teacher, "Sign in").click();
        teacher.navigate(home.resolve("/teach/decks/" + deck).toString());
        teacher.locator(".deck-nav").getByText("Live").click();
        windows.look(teacher, "live-begin");
        button(teacher, "Begin a live round").click();
        assertThat(teacher.locator(".qr")).isVisible();
        return teacher.locator(".join-code strong").textContent();
    }

    private void joinByCode(Page student, String round) {
        student.navigate(home.toString());
        student.getByLabel("Code from your teacher").fill(round.toLowerCase(Locale.ROOT));
        button(student, "Join").click();
        student.getByLabel("Nickname").fill("Kim");
        windows.look(student, "live-door");
        button(student, "Join").click();
        assertThat(student.locator("h1")).hasText("You are in, Kim");
        windows.look(student, "live-waiting");
    }

    private void joinByAddress(Page student, String round) {
        student.navigate(home.resolve("/live/" + round).toString());
        button(student, "Join").click();
        assertThat(student.locator("h1")).hasText("You are in");
    }

    private void firstItem(Page teacher, Page kim, Page ola) {
        if (windows.script()) {
            // as a double click does whose second half comes when the page has changed already
            teacher.evaluate("""
                    () => {
                      let pressed = false;
                      addEventListener("htmx:afterSwap", ({ detail }) => {
                        if (detail.target.id === "projector" && !pressed) {
                          pressed = true;
                          document.getElementById("onward").click();
                        }
                      });
                    }""");
        }
        button(teacher, "Ask the first item").click();
        assertThat(button(teacher, "Tell the answer")).isVisible();
        windows.look(teacher, "live-asked-projector");
        for (Page student : new Page[] {kim, ola}) {
            assertThat(student.locator(".progress-line")).hasText("Item 1 of 9", patience());
            assertThat(student.locator(".option")).hasCount(4);
        }
        windows.look(kim, "live-asked");
        kim.locator(".option").first().click();
        button(kim, "Answer").click();
        assertThat(kim.locator("#live [role=status]")).containsText("Your answer is in.");
        if (windows.script()) {
            assertThat(kim.locator("#live [role=status]")).isFocused();
        }
        windows.look(kim, "live-answered");
        assertThat(teacher.locator("#counts")).hasText("1 of 2 answered", patience());
    }

    /** An answer that is given without network arrives; what was missed meanwhile is made up for. */
    private void dropOut(Page teacher, Page kim, Page ola) {
        ola.locator(".option").nth(1).click();
        if (windows.script()) {
            ola.context().setOffline(true);
            button(ola, "Answer").click();
            assertThat(ola.locator("#live-said")).containsText("No network.");
            windows.look(ola, "live-no-network");
            ola.context().setOffline(false);
            assertThat(ola.locator("#live [role=status]")).containsText("Your answer is in.", contains());
            assertThat(ola.locator("#live-said")).isHidden();
        } else {
            button(ola, "Answer").click();
        }
        assertThat(teacher.locator("#counts")).hasText("2 of 2 answered", patience());
        ola.context().setOffline(true);
        button(teacher, "Tell the answer").click();
        assertThat(teacher.locator(".bars li")).hasCount(4);
        assertThat(teacher.locator(".bars strong").first()).hasText("1");
        assertThat(teacher.locator("mark.cited")).isVisible();
        windows.look(teacher, "live-told-projector");
        assertThat(kim.locator(".verdict")).hasText(Pattern.compile("Right|Not right"), patience());
        assertThat(kim.locator("mark.cited")).isVisible();
        if (windows.script()) {
            assertThat(kim.locator("h1")).isFocused();
        }
        windows.look(kim, "live-told");
        button(teacher, "Next item").click();
        assertThat(kim.locator(".progress-line")).hasText("Item 2 of 9", patience());
        ola.context().setOffline(false);
        if (!windows.script()) {
            // a page that could not be had is asked for again by hand
            ByHand.move(() ->
                    ola.navigate(home.resolve("/join?code=" + code(teacher)).toString()));
        }
        assertThat(ola.locator(".progress-line")).hasText("Item 2 of 9", patience());
    }

    private void end(Page teacher, Page kim) {
        ByHand.move(teacher::goBack);
        ByHand.move(teacher::goForward);
        if (!windows.script()) {
            ByHand.move(() ->
                    teacher.navigate(home.resolve("/teach/live/" + code(kim)).toString()));
        }
        assertThat(button(teacher, "Tell the answer")).isVisible();
        teacher.locator("summary").click();
        windows.look(teacher, "live-end-early");
        button(teacher, "End the round now").click();
        assertThat(teacher.locator("h1")).hasText("The round is over");
        windows.look(teacher, "live-over-projector");
        if (!windows.script()) {
            // what is being filled in is not taken away from under the hands
            kim.locator("noscript a").click();
        }
        assertThat(kim.locator("h1")).hasText("The round is over", patience());
        windows.look(kim, "live-over");
        kim.getByText("See your score").click();
        assertThat(kim.locator(".standfirst")).containsText("You answered 1 of 9 in the live round");
        windows.look(kim, "live-score");
    }

    private static String code(Page page) {
        return page.url().replaceAll(".*/", "");
    }

    private static LocatorAssertions.HasTextOptions patience() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS);
    }

    private static LocatorAssertions.ContainsTextOptions contains() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS);
    }
}
