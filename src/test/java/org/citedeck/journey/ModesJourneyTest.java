package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.citedeck.testsupport.Windows.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.FourClaims;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.TestClock;
import org.citedeck.testsupport.Visitor;
import org.citedeck.testsupport.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The student chooses: a fact-check, then a survival, both against a clock that can be stopped long enough. */
@QuarkusTest
class ModesJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Inject
    TestClock clock;

    private Windows windows = new Windows(true, 1280);

    @AfterEach
    void reset() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void a_fact_check_and_a_survival(int width, boolean withScript) {
        windows = new Windows(withScript, width);
        String code = FourClaims.open(Visitor.teacher(), longFerry());
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page teacher = windows.open(browser);
            set(teacher, code);
            Page student = windows.open(browser);
            student.navigate(home.resolve("/decks/" + code).toString());
            windows.look(student, "modes-start");
            choose(student, "Fact-check");
            factCheck(student);
            student.navigate(home.resolve("/decks/" + code).toString());
            choose(student, "Survival");
            survival(student);
            teacher.navigate(
                    home.resolve("/teach/decks/" + code + "/results?all=true").toString());
            assertThat(teacher.locator("#fact-checks")).isVisible();
            assertThat(teacher.locator(".grid-table tbody tr").first()).containsText("Fact-check");
            windows.look(teacher, "modes-results");
            teacher.locator(".items tbody a").nth(1).click();
            assertThat(teacher.locator("section[aria-labelledby=picks] tbody tr"))
                    .hasText(Pattern.compile("Decides it:\\s+Nora Lindqvist bought.*1"));
            windows.look(teacher, "modes-result-item");
        }
    }

    private void set(Page page, String code) {
        page.navigate(home.resolve("/teach").toString());
        page.getByLabel("Name").fill("teacher");
        page.getByLabel("Password").fill("test-password");
        button(page, "Sign in").click();
        page.navigate(home.resolve("/teach/decks/" + code + "/settings").toString());
        page.getByText("Students choose: practice, fact-check or survival").click();
        page.getByLabel("Minutes for an attempt").fill("a few");
        button(page, "Save").click();
        assertThat(page.locator("#minutes-wrong")).containsText("Write minutes from 1 to 600");
        assertThat(page.getByLabel("Students choose")).isChecked();
        windows.look(page, "modes-settings-wrong");
        page.getByLabel("Minutes for an attempt").fill("5");
        button(page, "Save").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved.");
    }

    private void choose(Page page, String mode) {
        page.locator(".modes .option", new Page.LocatorOptions().setHasText(mode))
                .click();
        page.locator("form.panel button").click();
    }

    private void factCheck(Page page) {
        assertThat(page.locator(".progress-line")).hasText("Item 1 of 4");
        assertThat(page.getByRole(AriaRole.TIMER))
                .hasText(windows.script() ? Pattern.compile("[45]:\\d\\d left") : left(5));
        windows.look(page, "fact-check-claim");
        button(page, "More time").click();
        assertThat(page.getByRole(AriaRole.TIMER))
                .hasText(windows.script() ? Pattern.compile("9:\\d\\d left|10:00 left") : left(10));
        if (windows.script()) {
            assertThat(page.locator("#more-time")).isFocused();
            assertThat(page.locator("#time-said")).hasText("Now 10 minutes are left.");
        }
        assertThat(page.locator(".sentence-choice")).hasCount(0);
        button(page, "Refuted").click();
        assertThat(page.locator(".progress-line")).containsText("Step 2 of 2");
        assertThat(page.locator("mark, .verdict")).hasCount(0);
        windows.look(page, "fact-check-pick");
        if (windows.script()) {
            byKeyboard(page);
        } else {
            page.locator(".sentence-choice").first().click();
            page.reload();
            page.locator(".sentence-choice").first().click();
            button(page, "Answer with this sentence").click();
        }
        assertThat(page.locator(".verdict")).hasText("Right");
        assertThat(page.locator(".answers")).containsText("The one that decides it");
        windows.look(page, "fact-check-told");
        next(page);
        button(page, "Supported").click();
        page.locator(".sentence-choice").nth(1).click();
        button(page, "Answer with this sentence").click();
        assertThat(page.locator(".verdict")).hasText("Right, but not with the sentence that decides it");
        assertThat(page.locator(".answers a")).hasText("She had waited for it since spring.");
        windows.look(page, "fact-check-told-loose");
        next(page);
        button(page, "Not enough information").click();
        assertThat(page.locator(".verdict")).hasText("Right");
        next(page);
        button(page, "Supported").click();
        page.getByText("I find no sentence that decides it").click();
        button(page, "Answer with this sentence").click();
        assertThat(page.locator(".verdict")).hasText("Not right");
        page.locator(".onward a").click();
        assertThat(page.locator("h1")).hasText("3 of 4 right");
        assertThat(page.locator(".tiles")).containsText(Pattern.compile("decides it\\s*2 of 4"));
        windows.look(page, "fact-check-score");
    }

    /** Tab to the sentences, arrow to the second and back, return. */
    private static void byKeyboard(Page page) {
        page.locator("[name=sentence]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[name=sentence]").nth(1)).isChecked();
        assertThat(page.locator("[name=sentence]").nth(1)).isInViewport();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
    }

    private void survival(Page page) {
        int misses = 0;
        for (int number = 1; number <= 9; number++) {
            assertThat(page.locator(".progress-line")).hasText("Item " + number + " of 9");
            if (number == 3) {
                page.locator("#answer").fill("the harbour master");
                button(page, "More time").click();
                assertThat(page.locator("#answer")).hasValue("the harbour master");
                button(page, "Answer").click();
                assertThat(page.locator(".answered .notice").first())
                        .hasText("This one comes again until you get it right.");
                windows.look(page, "survival-told");
                misses++;
            } else {
                right(page, number);
            }
            page.locator(".onward a").click();
        }
        assertThat(page.locator(".progress-line")).hasText("Item 3 of 9 Once more: round 2");
        windows.look(page, "survival-again");
        warned(page);
        page.locator("#answer").fill("Peter Aske");
        button(page, "Answer").click();
        assertThat(page.locator(".answered")).containsText("You got it right in round 2.");
        page.locator(".onward a").click();
        assertThat(page.locator("h1")).hasText((9 - misses) + " of 9 right at the first try");
        windows.look(page, "survival-score");
    }

    /** Ten minutes in all: after nine and a bit, the page warns. */
    private void warned(Page page) {
        clock.advance(Duration.ofSeconds(545));
        page.reload();
        assertThat(page.locator("#time-said")).hasText(Pattern.compile("(One minute|Less than a minute) is left\\..*"));
        windows.look(page, "survival-warned");
        button(page, "More time").click();
        assertThat(page.getByRole(AriaRole.TIMER))
                .hasText(windows.script() ? Pattern.compile("[56]:\\d\\d left") : left(6));
    }

    private static void right(Page page, int number) {
        switch (number) {
            case 1, 8 -> {
                String name = number == 1 ? "Nora Lindqvist" : "Sigrid Moen";
                page.locator(".option", new Page.LocatorOptions().setHasText(name))
                        .click();
                button(page, "Answer").click();
            }
            case 2, 9 -> button(page, "Refuted").click();
            case 4 -> button(page, "Supported").click();
            case 7 -> button(page, "Not enough information").click();
            default -> {
                page.locator("#answer").fill(number == 5 ? "1998" : "Harald Bruun");
                button(page, "Answer").click();
            }
        }
        assertThat(page.locator(".verdict")).hasText("Right");
    }

    /** When the time is up, what stands in the field is sent, and the score is shown. */
    @ParameterizedTest
    @CsvSource("390")
    void when_the_time_is_up_the_answer_in_the_field_still_counts(int width) {
        windows = new Windows(true, width);
        var teacher = Visitor.teacher();
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "minutes", "1", "askChoices", null, "askClaims", null);
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = windows.open(browser);
            page.navigate(home.resolve("/decks/" + code).toString());
            button(page, "Start").click();
            assertThat(page.locator("#time-said")).hasText(Pattern.compile(".*minute is left.*"));
            clock.advance(Duration.ofSeconds(56));
            page.reload();
            page.locator("#answer").fill("Peter Aske");
            assertThat(page.locator(".verdict"))
                    .hasText("Right", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
            page.getByText("See your score").click();
            assertThat(page.locator(".standfirst")).containsText("Time ran out after 1 of 3 answers");
            windows.look(page, "time-up-score");
        }
    }

    private static Pattern left(int minutes) {
        return Pattern.compile(minutes + " minutes left");
    }

    /** Long enough that the end of the article is far below a phone's screen. */
    private static String longFerry() {
        var text = new StringBuilder(Samples.freshFerry());
        for (int i = 1; i <= 30; i++) {
            text.append(i % 4 == 1 ? "\n\n" : " ")
                    .append("The harbour office wrote in its yearly report that quay ")
                    .append(i)
                    .append(" was mended, swept and painted before the summer, as the town had asked for a long time.");
        }
        return text.toString();
    }

    private static void next(Page page) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Next item"))
                .click();
    }
}
