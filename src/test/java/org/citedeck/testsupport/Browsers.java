package org.citedeck.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A real browser: the system's Chromium, or the one that {@code CITEDECK_TEST_BROWSER} names. */
public final class Browsers {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private Browsers() {}

    /** Playwright without its own download of browsers. What is offline, is so for service workers too. */
    public static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                        "PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS", "1")));
    }

    /** Without a browser the test is left out, but never in continuous integration: there it fails. */
    public static Browser launch(Playwright playwright) {
        Path program = found().orElseThrow(Browsers::missing);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("CITEDECK_TEST_BROWSER")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException missing() {
        String message = "No Chromium found: install it, or name one in CITEDECK_TEST_BROWSER";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionFailedError(message);
        }
        return new TestAbortedException(message);
    }
}
