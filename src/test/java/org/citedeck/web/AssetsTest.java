package org.citedeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetsTest {

    @Test
    void what_a_page_loads_is_served_by_the_app_itself() {
        var visitor = new Visitor();
        var addresses = visitor.page("/").select("script[src], link[href], img[src]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .toList();
        assertThat(addresses)
                .anyMatch(address -> address.contains("htmx"))
                .allMatch(address -> address.startsWith("/"));
        assertThat(addresses).allSatisfy(address -> visitor.get(address).then().statusCode(200));
    }
}
