package org.citedeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.testsupport.Barriers;
import org.citedeck.testsupport.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every page that a teacher or a stranger can open, by the table of routes: nothing in anybody's way, on a phone and on a wide screen,
 * in light and in dark. What comes after a click is looked at in the journeys.
 */
@QuarkusTest
class EveryPageLookTest {

    private static final int[] WIDTHS = {390, 1280};
    private static final List<String> OF_STRANGERS =
            List.of("/", "/sign-in", "/privacy", "/classes/join", "/live", "/me", "/offline");
    private static final List<String> NOT_THERE = List.of("/join?code=NOCODE", "/no-such-page");

    @TestHTTPResource("/")
    URI home = URI.create("/");

    @Test
    void pages_of_teachers_and_strangers() {
        var world = new TeachersWorld();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            Page owner = signedIn(browser, world.fill("{ownName}"), world.fill("{ownPassword}"));
            Page administrator = signedIn(browser, "teacher", "test-password");
            Page stranger = browser.newPage();
            assertAll(Stream.of(
                            TeachersRoute.all().stream()
                                    .filter(route -> route.method().equals("GET") && isPage(route.path()))
                                    .map(route -> look(
                                            route.forAdministrators() ? administrator : owner,
                                            world.fill(route.path()),
                                            200)),
                            OF_STRANGERS.stream().map(path -> look(stranger, path, 200)),
                            NOT_THERE.stream().map(path -> look(stranger, path, 404)))
                    .flatMap(pages -> pages));
        }
    }

    private Executable look(Page page, String path, int status) {
        return () -> {
            Response answer =
                    page.navigate(home.resolve(path.replace(" ", "%20")).toString());
            assertThat(answer.status()).as(path).isEqualTo(status);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Barriers.none(page, "every" + path.replaceAll("\\W+", "-") + "-" + width);
            }
        };
    }

    /** Neither a file nor a part of a page. */
    private static boolean isPage(String path) {
        return !path.matches(".*\\.\\w+|.*/progress|.*/counts\\?.*");
    }

    private Page signedIn(Browser browser, String name, String password) {
        Page page = browser.newPage();
        page.navigate(home.resolve("/teach").toString());
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.locator("main form button").click();
        page.waitForURL("**/teach");
        return page;
    }
}
