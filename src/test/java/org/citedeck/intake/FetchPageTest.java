package org.citedeck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of this machine stands for the Internet: the look-up, which would refuse it, is replaced. */
class FetchPageTest {

    private static final String PARAGRAPH =
            "<p>The council of Tarnwick voted on Monday to repair the old bridge before the winter comes.</p>";
    private static final String PAGE = "<!doctype html><html><head><meta property=og:title content='A bridge'>"
            + "</head><body><article>" + PARAGRAPH.repeat(12) + "</article></body></html>";
    private static final int LONGEST = 20_000;

    private final List<String> lookedUp = new ArrayList<>();
    private final List<String> hostHeaders = new ArrayList<>();
    private HttpServer server;
    private String site;

    @BeforeEach
    void a_site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/page", exchange -> answer(exchange, 200, PAGE));
        server.createContext("/gone", exchange -> answer(exchange, 410, "gone"));
        server.createContext("/long", exchange -> answer(exchange, 200, "x".repeat(LONGEST + 1)));
        server.createContext("/to-page", exchange -> redirect(exchange, "/page"));
        server.createContext("/to-private", exchange -> redirect(exchange, "http://10.0.0.1/secret"));
        server.createContext("/to-file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext("/swollen", FetchPageTest::swollen);
        server.createContext("/dripping", FetchPageTest::dripping);
        server.start();
        site = "news.example:" + server.getAddress().getPort();
    }

    @AfterEach
    void closed() {
        server.stop(0);
    }

    @Test
    void a_page_is_fetched_by_its_name_from_the_address_that_was_looked_up_once() throws UnusableException {
        Incoming page = fetch("/page");
        assertThat(page.found().title()).isEqualTo("A bridge");
        assertThat(page.found().url()).isEqualTo("http://" + site + "/page");
        assertThat(page.content()).contains("The council of Tarnwick voted");
        assertThat(lookedUp).containsExactly("news.example");
        assertThat(hostHeaders).containsExactly(site);
    }

    @Test
    void a_redirect_is_followed_and_looked_up_anew() throws UnusableException {
        assertThat(fetch("/to-page").found().url()).isEqualTo("http://" + site + "/page");
        assertThat(lookedUp).containsExactly("news.example", "news.example");
    }

    @Test
    void redirects_to_where_nobody_may_go_are_not_followed() {
        refuses("/to-private", "Articles can be fetched from " + site + " only");
        refuses("/to-file", "it begins with https://");
        refuses("/round", "without end");
    }

    @Test
    void a_name_that_leads_into_the_private_network_is_not_connected_to() {
        var fetch = page(new PublicLookup(host -> List.of(InetAddress.getLoopbackAddress())));
        assertThatThrownBy(() -> fetch.fetch("http://" + site + "/page"))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining("private network");
        assertThat(hostHeaders).isEmpty();
    }

    @Test
    void other_hosts_and_other_kinds_of_addresses_are_refused_before_any_look_up() {
        for (String address : List.of(
                "https://other.example/",
                "ftp://news.example/",
                "http://user@" + site + "/page",
                "http://",
                "news",
                "http://a b/")) {
            assertThatThrownBy(() -> page(this::here).fetch(address))
                    .as(address)
                    .isInstanceOf(UnusableException.class);
        }
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void what_is_gone_or_too_long_or_swells_is_said() {
        refuses("/gone", "it answered 410");
        refuses("/long", "too long");
        refuses("/swollen", "too long");
    }

    @Test
    void a_page_that_drips_is_given_up_in_time() {
        Instant start = Instant.now();
        refuses("/dripping", "could not be fetched");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    private void refuses(String path, String words) {
        assertThatThrownBy(() -> fetch(path))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining(words);
    }

    private Incoming fetch(String path) throws UnusableException {
        return page(this::here).fetch("http://" + site + path);
    }

    private FetchPage page(Lookup lookup) {
        return new FetchPage(
                List.of(site), LONGEST, Duration.ofSeconds(3), lookup, DefaultClientTlsStrategy.createDefault());
    }

    private List<InetAddress> here(String host) {
        lookedUp.add(host);
        return List.of(InetAddress.getLoopbackAddress());
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        hostHeaders.add(exchange.getRequestHeaders().getFirst("Host"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Small on the wire, long once unpacked. */
    private static void swollen(HttpExchange exchange) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[LONGEST * 100]);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, packed.size());
        exchange.getResponseBody().write(packed.toByteArray());
        exchange.close();
    }

    private static void dripping(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, LONGEST);
        try {
            for (int i = 0; i < LONGEST; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
