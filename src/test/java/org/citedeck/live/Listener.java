package org.citedeck.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.citedeck.testsupport.Visitor;

/** A student's page that hears the server's events, to the last byte. */
final class Listener implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final InputStream events;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    final HttpResponse<InputStream> response;

    Listener(URI home, String round, Visitor student) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(home.resolve("/live/" + round + "/steps"))
                .header("Cookie", student.cookies())
                .header("Accept", "text/event-stream")
                .build();
        response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        events = response.body();
        var reader = new Thread(this::read, "listener");
        reader.setDaemon(true);
        reader.start();
    }

    /** The next line that is not empty. */
    String next() throws InterruptedException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return line == null ? "nothing in time" : line;
    }

    private void read() {
        try (var scanner = new Scanner(events, StandardCharsets.UTF_8)) {
            while (scanner.hasNextLine()) {
                String line = scanner.nextLine();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            lines.add("the end");
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
