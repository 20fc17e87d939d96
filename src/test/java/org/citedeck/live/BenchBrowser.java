package org.citedeck.live;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** As much of a browser as the benchmark needs: cookies, the token of the last form, events. */
final class BenchBrowser {

    private final HttpClient client;
    private final URI home;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    BenchBrowser(HttpClient client, URI home) {
        this.client = client;
        this.home = home;
    }

    /** Fetches a page, or with {@code part} only what a script swaps in. */
    CompletableFuture<HttpResponse<String>> get(String address, boolean part) {
        return send(request(address, part).GET().build());
    }

    CompletableFuture<HttpResponse<String>> post(String address, Map<String, String> fields, boolean part) {
        String form = Stream.concat(Map.of("csrf-token", token).entrySet().stream(), fields.entrySet().stream())
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address, part)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** Listens until the server or {@link HttpClient} ends it. */
    CompletableFuture<Void> listen(String address, Consumer<String> line) {
        HttpRequest request =
                request(address, false).setHeader("Accept", "text/event-stream").build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(response -> response.body().forEach(line), task -> {
                    var thread = new Thread(task);
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    private HttpRequest.Builder request(String address, boolean part) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(home.resolve(address)).header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return part ? request.header("HX-Request", "true") : request;
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(this::kept);
    }

    private HttpResponse<String> kept(HttpResponse<String> response) {
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(response.statusCode() + " from " + response.uri());
        }
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        String body = response.body();
        if (body.contains("csrf-token")) {
            var field = Jsoup.parse(body).selectFirst("input[name=csrf-token]");
            token = field == null ? token : field.val();
        }
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
