package org.citedeck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.citedeck.testsupport.ArticleFiles;
import org.citedeck.testsupport.ArticleSite;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.citedeck.testsupport.ByHand;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A teacher brings an article in by each way there is, looks it over, and watches the proposals come. */
@QuarkusTest
@WithTestResource(value = ArticleSite.class, scope = TestResourceScope.GLOBAL)
class ImportJourneyTest {

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @ConfigProperty(name = "citedeck.article.fetch.hosts")
    String site = "";

    @Inject
    TestGenerator generator;

    @AfterEach
    void as_usual() {
        generator.setBlocked(false);
    }

    @Test
    void by_each_way_with_and_without_scripts() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            paste(signedIn(browser, 1280, true));
            Page page = signedIn(browser, 390, true);
            file(
                    page,
                    "bridge.txt",
                    String.join("\n\n", ArticleFiles.PARAGRAPHS).getBytes(StandardCharsets.UTF_8));
            file(page, "bridge.md", ArticleFiles.markdown());
            file(page, "bridge.html", ArticleFiles.html());
            file(page, "bridge.pdf", ArticleFiles.pdf());
            file(page, "bridge.docx", ArticleFiles.docx());
            address(page);
            withoutScripts(signedIn(browser, 1280, false));
        }
    }

    private void paste(Page page) {
        open(page);
        check(page, "new-article-empty");
        button(page, "Read the article").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no text.");
        check(page, "new-article-error");
        label(page, "Article").fill(Samples.freshFerry() + "\n\nSubscribe to our letter about boats.");
        button(page, "Read the article").click();
        page.getByText("Left out: one line").click();
        check(page, "look-over");
        page.getByLabel("Subscribe to our letter about boats.").check();
        label(page, "Headline").fill("An old ferry sails again");
        label(page, "Address of the page").fill("news.example");
        button(page, "Make the deck").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("it begins with https://");
        assertThat(page.getByLabel("Subscribe to our letter about boats.")).isChecked();
        label(page, "Address of the page").fill("https://news.example/ferry");
        generator.setBlocked(true);
        button(page, "Make the deck").click();
        assertThat(page.locator("#work progress")).hasAttribute("value", "4");
        assertThat(page.locator("#work-said")).containsText("Its grammar is looked at");
        check(page, "work");
        // The part that is replaced every second leaves the keyboard where it is.
        button(page, "Stop").focus();
        page.waitForResponse(Pattern.compile(".*/progress.*"), () -> {});
        assertThat(button(page, "Stop")).isFocused();
        button(page, "Stop").press("Enter");
        assertThat(page.locator("#work")).containsText("You stopped this.");
        check(page, "work-stopped");
        generator.setBlocked(false);
        button(page, "Try again").click();
        // nine of the ferry, two of the line that was taken back
        assertThat(page.locator(".desk > li")).hasCount(11);
        page.context().close();
    }

    private void file(Page page, String name, byte[] content) {
        open(page);
        label(page, "Or a file").setInputFiles(new FilePayload(name, "", content));
        button(page, "Read the article").click();
        assertThat(page.locator(".lines")).containsText("town's mill");
        for (String paragraph : ArticleFiles.PARAGRAPHS.subList(0, 3)) {
            assertThat(page.locator(".lines")).containsText(paragraph.substring(0, 40));
        }
        check(page, "look-over-" + name.substring(name.indexOf('.') + 1));
        makeDeck(page);
    }

    private void address(Page page) {
        open(page);
        label(page, "Or its address").fill("http://elsewhere.example/bridge");
        button(page, "Read the article").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Articles can be fetched from " + site + " only");
        check(page, "new-article-address");
        label(page, "Or its address").fill("http://" + site + "/bridge");
        button(page, "Read the article").click();
        assertThat(label(page, "Author")).hasValue("Ada Holm, Bo Ek");
        assertThat(label(page, "Date of publication")).hasValue("2024-07-23");
        // The same words came as a file before.
        assertThat(page.locator(".known")).containsText("You have this article already");
        check(page, "look-over-known");
        makeDeck(page);
    }

    private void withoutScripts(Page page) {
        open(page);
        label(page, "Article").fill(Samples.freshFerry());
        button(page, "Read the article").click();
        button(page, "Make the deck").click();
        // The page is loaded again by itself.
        assertThat(page.locator(".desk > li")).hasCount(9);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add another article"))
                .click();
        label(page, "Article").fill(Samples.freshFerry().replace("Nora", "Elna"));
        button(page, "Read the article").click();
        button(page, "Add it to the deck").click();
        page.waitForCondition(() -> {
            ByHand.move(page::reload);
            return page.locator(".desk > li").count() == 18;
        });
        page.context().close();
    }

    private static void makeDeck(Page page) {
        page.locator("#make").click();
        // the generator without models makes nothing of lines broken as in a PDF
        assertThat(page.locator(".desk > li, main > .notice").first()).isVisible();
    }

    private Page signedIn(Browser browser, int width, boolean scripts) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900))
                .newPage();
        page.navigate(home.resolve("/teach").toString());
        page.getByLabel("Name").fill("teacher");
        page.getByLabel("Password").fill("test-password");
        button(page, "Sign in").click();
        return page;
    }

    private void open(Page page) {
        page.navigate(home.resolve("/teach/articles/new").toString());
    }

    private static void check(Page page, String name) {
        Barriers.none(page, name);
    }

    private static Locator label(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
