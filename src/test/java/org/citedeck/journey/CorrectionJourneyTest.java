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
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The publisher corrects an article; the teacher goes through what that changed. */
@QuarkusTest
class CorrectionJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void a_corrected_year(int width) {
        String text = Samples.freshFerry();
        String code = Visitor.teacher().openDeckOf(text);
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 844));
            page.navigate(home.resolve("/teach/decks/" + code + "/settings").toString());
            page.getByLabel("Name").fill("teacher");
            page.getByLabel("Password").fill("test-password");
            click(page, AriaRole.BUTTON, "Sign in");
            page.navigate(home.resolve("/teach/decks/" + code + "/settings").toString());
            click(page, AriaRole.LINK, "It was corrected: paste the new text");
            Barriers.none(page, "correction-" + width);
            page.getByLabel("The new text").fill(text);
            click(page, AriaRole.BUTTON, "Compare and use it");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("the deck has already");
            page.getByLabel("The new text").fill(text.replace("1998", "1999"));
            click(page, AriaRole.BUTTON, "Compare and use it");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The new text is in.");
            Barriers.none(page, "corrected-" + width);
            var items = page.locator(".revised > li");
            int waiting = items.count();
            items.filter(new Locator.FilterOptions().setHasText("In what year"))
                    .getByText("Keep it as it is")
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("The answer “1998” is not in that sentence.");
            Barriers.none(page, "corrected-refused-" + width);
            items.filter(new Locator.FilterOptions().setHasText("In what year"))
                    .getByText("Adapt its wording")
                    .click();
            assertThat(page.locator("mark.cited")).hasText("Peter Aske painted the hull blue in 1999.");
            page.navigate(home.resolve("/teach/decks/" + code + "/revision").toString());
            assertThat(items).hasCount(waiting - 1);
            items.first().getByText("Remove it").click();
            assertThat(items).hasCount(waiting - 2);
        }
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new GetByRoleOptions().setName(name)).first().click();
    }
}
