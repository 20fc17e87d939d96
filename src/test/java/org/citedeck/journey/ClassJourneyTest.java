package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** From an administrator who adds a teacher to a student who has done what that teacher assigned. */
@QuarkusTest
class ClassJourneyTest {

    private static final String OWN = "a password of my own";

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Test
    void a_new_teacher_gives_a_class_something_to_do() {
        String name = Colleague.freshName();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            String first = addTeacher(browser, name);
            Page teacher = begin(browser, name, first);
            var visitor = new Visitor();
            visitor.signIn(name, OWN).then().statusCode(302);
            visitor.openDeckOf(Samples.freshFerry());
            String personalCode = makeClass(teacher);
            study(browser, personalCode);
            look(teacher);
        }
    }

    private String addTeacher(Browser browser, String name) {
        Page page = page(browser, 1280);
        signIn(page, "teacher", "test-password");
        link(page, "Teachers").click();
        page.getByLabel("Name to sign in with").fill(name);
        button(page, "Add").click();
        Barriers.none(page, "teacher-added");
        String password = page.locator(".secret").textContent();
        link(page, "I have passed it on").click();
        assertThat(page.locator(".people")).containsText(name);
        Barriers.none(page, "teachers");
        page.setViewportSize(390, 844);
        Barriers.none(page, "teachers-phone");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Remove " + name).setExact(true))
                .click();
        Barriers.none(page, "teacher-remove");
        page.navigate(home.resolve("/teach/changes").toString());
        assertThat(page.locator(".changes")).containsText("added a teacher: " + name);
        Barriers.none(page, "changes-phone");
        page.context().close();
        return password;
    }

    private Page begin(Browser browser, String name, String first) {
        Page page = page(browser, 1280);
        signIn(page, name, first);
        assertThat(page.locator("h1")).hasText("Choose a password of your own");
        Barriers.none(page, "password-first");
        page.getByLabel("Present password").fill(first);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(OWN);
        page.getByLabel("New password once more").fill(OWN);
        button(page, "Change").click();
        link(page, "To your decks").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("My decks|Decks"));
        return page;
    }

    private String makeClass(Page page) {
        link(page, "Classes").click();
        Barriers.none(page, "classes-empty");
        link(page, "New class").click();
        page.getByLabel("Name of the class").fill("History 9b");
        page.getByLabel("Nicknames").fill("Kim\nAlex\nkim");
        button(page, "Make the class").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("twice: kim");
        Barriers.none(page, "class-new");
        page.getByLabel("Nicknames").fill("Kim\nAlex\nSam\nZoë");
        button(page, "Make the class").click();
        assertThat(page.locator("tbody tr")).hasCount(4);
        page.getByLabel("Until the end of").fill("2999-05-31");
        button(page, "Assign").click();
        assertThat(page.locator("#assignments ~ .cards")).containsText("0 of 4 done");
        Barriers.none(page, "class");
        page.setViewportSize(390, 844);
        Barriers.none(page, "class-phone");
        page.setViewportSize(1280, 900);
        link(page, "Slips with the codes, to print").click();
        assertThat(page.locator("[data-print]")).isVisible();
        Barriers.none(page, "slips");
        return page.locator(".slips li")
                .filter(new Locator.FilterOptions().setHasText("Kim"))
                .locator("code")
                .textContent();
    }

    private void study(Browser browser, String personalCode) {
        Page page = page(browser, 390);
        page.navigate(home.toString());
        page.getByLabel("Code from your teacher").fill(personalCode.toLowerCase(java.util.Locale.ROOT));
        button(page, "Join").click();
        assertThat(page.locator("h1")).hasText("Are you Kim?");
        Barriers.none(page, "join-confirm");
        button(page, "Yes, that is me").click();
        Barriers.none(page, "my-class");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Start")))
                .click();
        for (int number = 1; page.locator("form.question").count() > 0; number++) {
            answer(page);
            assertThat(number).isLessThan(30);
        }
        link(page, "My class").click();
        assertThat(page.locator(".notice")).hasText("All done. Nothing is waiting for you.");
        Barriers.none(page, "my-class-done");
        link(page, "What is kept of you").click();
        Barriers.none(page, "my-data");
        link(page, "Privacy").click();
        Barriers.none(page, "privacy");
        page.context().close();
    }

    private static void answer(Page page) {
        if (page.locator(".verdicts").count() > 0) {
            button(page, "Refuted").click();
        } else if (page.locator(".option").count() > 0) {
            page.locator(".option").first().click();
            button(page, "Answer").click();
        } else {
            page.locator("#answer").fill("nobody at all");
            button(page, "Answer").click();
        }
        page.locator(".onward a").first().click();
    }

    private void look(Page page) {
        link(page, "Classes").click();
        link(page, "History 9b").click();
        page.locator("#assignments ~ .cards a").click();
        assertThat(page.locator(".standfirst")).containsText("1 of 4 done");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Kim")))
                .containsText("Done");
        Barriers.none(page, "assignment");
        link(page, "Kim").click();
        Barriers.none(page, "member");
        link(page, "Changes").click();
        Barriers.none(page, "changes");
        page.context().close();
    }

    private void signIn(Page page, String name, String password) {
        page.navigate(home.resolve("/teach").toString());
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        button(page, "Sign in").click();
    }

    private static Page page(Browser browser, int width) {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
