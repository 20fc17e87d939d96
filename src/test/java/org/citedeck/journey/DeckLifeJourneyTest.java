package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deck as a test: feedback at the end, two attempts, and then it is closed and put away. */
@QuarkusTest
class DeckLifeJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    private boolean looking;
    private String size = "";

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void a_test_from_its_settings_to_the_archive(int width, boolean script) {
        looking = script;
        size = Integer.toString(width);
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        String title = "A test on the ferry " + code;
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page teacher = page(browser, width, script);
            signIn(teacher);
            set(teacher, code, title);
            Page student = page(browser, width, script);
            student.navigate(home.resolve("/decks/" + code).toString());
            look(student, "test-start");
            student.getByLabel("Nickname").fill("Kim");
            button(student, "Start").click();
            attempt(student);
            look(student, "test-score");
            student.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Once more"))
                    .click();
            assertThat(student.locator(".terms")).containsText("Attempt 2 of 2.");
            button(student, "Start again").click();
            attempt(student);
            student.navigate(home.resolve("/decks/" + code).toString());
            assertThat(student.locator(".notice")).containsText("You have used your 2 attempts.");
            look(student, "test-used-up");
            putAway(teacher, code, title);
            student.reload();
            assertThat(student.locator(".notice")).containsText("Closed");
            look(student, "test-closed");
        }
    }

    private void set(Page page, String code, String title) {
        page.navigate(home.resolve("/teach/decks/" + code + "/settings").toString());
        look(page, "settings");
        page.getByLabel("Title").fill(title);
        page.getByLabel("Items in an attempt").fill("three");
        page.getByText("Test: feedback after the last answer").click();
        page.getByText("Ask how sure they are").click();
        page.getByLabel("Attempts for each student").fill("2");
        page.getByLabel("Pass mark in percent").fill("50");
        page.getByLabel("Closes").fill("2031-05-05T12:00");
        page.getByLabel("Your time zone").selectOption("Asia/Tokyo");
        button(page, "Save").click();
        assertThat(page.locator("#itemsAsked-wrong")).hasText("Write how many items, or nothing for all.");
        assertThat(page.getByLabel("Attempts for each student")).hasValue("2");
        look(page, "settings-wrong");
        page.getByLabel("Items in an attempt").fill("3");
        button(page, "Save").click();
        assertThat(page.locator(".life .badge")).hasText("Open until 5 May 2031, 12:00");
        assertThat(page.getByLabel("Closes")).hasValue("2031-05-05T12:00");
    }

    private void attempt(Page page) {
        for (int number = 1; number <= 3; number++) {
            assertThat(page.locator(".progress-line")).hasText("Item " + number + " of 3");
            assertThat(page.locator(".verdict, mark, blockquote")).hasCount(0);
            if (number == 2) {
                page.reload();
                look(page, "test-claim");
            }
            if (page.locator(".option").count() > 0) {
                page.locator(".option").first().click();
            } else {
                page.locator("#answer").fill("Peter Aske");
            }
            page.getByText(number == 1 ? "I think so" : "Sure", new Page.GetByTextOptions().setExact(true))
                    .click();
            look(page, "test-item-" + number);
            button(page, "Answer").click();
        }
        assertThat(page.locator("h1")).hasText(Pattern.compile("\\d of 3 right"));
        assertThat(page.locator(".review > li")).hasCount(3);
        assertThat(page.locator(".outcome")).containsText("50 needed");
        assertThat(page.locator(".calibration tbody tr")).hasCount(3);
    }

    private void putAway(Page page, String code, String title) {
        page.navigate(home.resolve("/teach").toString());
        page.getByLabel("Search").fill(title.toUpperCase(java.util.Locale.ROOT));
        if (looking) {
            // The list follows what is typed.
            assertThat(page.locator("#decks > .cards > li")).hasCount(1);
        } else {
            button(page, "Show").click();
        }
        assertThat(page.locator("#decks > .cards > li")).hasCount(1);
        assertThat(page.locator("#decks > .cards > li")).containsText("2 attempts");
        look(page, "overview");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Settings of " + title))
                .click();
        button(page, "Close now").click();
        assertThat(page.locator(".life .badge")).hasText("Closed");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Print").setExact(true))
                .click();
        look(page, "print");
        page.getByText("With the key").click();
        look(page, "print-key");
        page.navigate(home.resolve("/teach/decks/" + code + "/settings").toString());
        button(page, "Archive").click();
        assertThat(page.locator(".life .badge")).hasText("Archived");
        look(page, "settings-archived");
        page.navigate(home.resolve("/teach").toString());
        page.locator(".archive summary").click();
        assertThat(page.locator(".archive")).containsText(title);
        look(page, "overview-archive");
    }

    private void signIn(Page page) {
        page.navigate(home.resolve("/teach").toString());
        page.getByLabel("Name").fill("teacher");
        page.getByLabel("Password").fill("test-password");
        button(page, "Sign in").click();
    }

    private void look(Page page, String name) {
        if (looking) {
            Barriers.none(page, name + "-" + size);
        }
    }

    private static Page page(Browser browser, int width, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setJavaScriptEnabled(script))
                .newPage();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
