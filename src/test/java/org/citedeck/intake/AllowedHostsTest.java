package org.citedeck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    private final AllowedHosts hosts =
            new AllowedHosts(List.of(" News.example ", "*.paper.example", "odd.example:8443", ""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a",
                "http://NEWS.example./a",
                "https://www.paper.example/a",
                "https://a.b.paper.example/",
                "https://odd.example:8443/a"
            })
    void allowed(String address) {
        assertThat(hosts.allow(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/", "https://www.news.example/", "https://news.example.evil.example/",
                "https://evilnews.example/", "https://paper.example/", "https://evilpaper.example/",
                "https://news.example:8080/", "https://odd.example/", "https://127.0.0.1/"
            })
    void refused(String address) {
        assertThat(hosts.allow(URI.create(address))).isFalse();
    }
}
