package org.citedeck.cli;

import io.quarkus.runtime.Quarkus;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A start for the record: the build runs the program once, on data of its own, until the sample decks are there, asks for its
 * pages and ends it. The JVM meanwhile notes which classes that takes, and finds them ready at each later start
 * (dynamic class-data sharing, {@code -XX:ArchiveClassesAtExit}).
 */
final class Rehearsal {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Pattern DECK = Pattern.compile("href=\"/decks/");
    private static final List<String> PAGES = List.of("/", "/sign-in", "/nowhere", "/q/health", "/");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;

    private Rehearsal(URI home) {
        this.home = home;
    }

    /** Sets where the program runs, before it is started, and who ends it. */
    static void prepare() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        System.setProperty("quarkus.http.port", Integer.toString(port));
        Path data = Path.of("target", "rehearsal").toAbsolutePath();
        clear(data);
        System.setProperty("citedeck.data.directory", data.toString());
        var rehearsal = new Rehearsal(URI.create("http://localhost:" + port));
        var audience = new Thread(rehearsal::run, "rehearsal");
        audience.setDaemon(true);
        audience.start();
    }

    /** What the rehearsal before has left, so that this one makes its tables and decks again. */
    private static void clear(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private void run() {
        try {
            long end = System.nanoTime() + LONGEST.toNanos();
            while (decks() < seeds() && System.nanoTime() < end) {
                Thread.sleep(PAUSE.toMillis());
            }
            for (String page : PAGES) {
                get(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rehearsal finds no seeds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Quarkus.asyncExit();
        }
    }

    private long decks() throws InterruptedException {
        return DECK.matcher(get("/")).results().count();
    }

    private static long seeds() throws IOException {
        try (var files = Files.list(Path.of("seeds"))) {
            return files.count();
        }
    }

    /** The page, or nothing while it is not served. */
    private String get(String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(home.resolve(path))
                    .header("Accept", "text/html")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        }
    }
}
