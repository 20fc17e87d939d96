package org.citedeck.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks for what would be in somebody's way, and takes pictures to look at. */
public final class Barriers {

    private static final Path PICTURES = Path.of("target/screenshots");

    private static final int MOST_LOOKS = 3;

    private Barriers() {}

    /** Nothing that axe finds, in light and in dark; nothing wider than the screen. */
    public static void none(Page page, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(violations(page).stream()
                            .map(rule ->
                                    rule.getId() + " " + rule.getNodes().get(0).getHtml()))
                    .as(name + " in " + scheme)
                    .isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
        }
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits the screen")
                .isTrue();
    }

    /** What axe finds; again where the page went on to another, as live ones do, while axe looked at it. */
    private static List<Rule> violations(Page page) {
        for (int looks = 1; ; looks++) {
            try {
                return new AxeBuilder(page).analyze().getViolations();
            } catch (RuntimeException e) {
                String cause = String.valueOf(e.getCause());
                if (looks == MOST_LOOKS || !cause.contains("Execution context was destroyed")) {
                    throw e;
                }
                page.waitForLoadState();
            }
        }
    }
}
