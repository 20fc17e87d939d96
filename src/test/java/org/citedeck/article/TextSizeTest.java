package org.citedeck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TextSizeTest {

    private final Visitor reader = new Visitor();
    private String address = "";

    @BeforeEach
    void an_article() {
        Visitor teacher = Visitor.teacher();
        String desk = "/teach/decks/" + teacher.deckOf(Samples.freshFerry());
        address = teacher.page(desk).select("a[href^=/articles/]").attr("href").replaceFirst("#.*", "");
    }

    @Test
    void a_size_holds_for_every_article_on_this_device_and_for_nobody_else() {
        Document page = reader.page(address);
        assertThat(page.select("#story").hasClass("size-normal")).isTrue();
        assertThat(page.select(".text-size [name=back]").val()).isEqualTo(address);
        assertThat(page.select(".text-size button .visually-hidden").eachText())
                .containsExactly("Small", "Normal", "Large", "Very large");
        Response chosen = reader.post("/text-size", Map.of("size", "LARGE", "back", address));
        chosen.then().statusCode(303).header("Location", endsWith(address + "#story"));
        assertThat(chosen.detailedCookie("citedeck-text-size").isHttpOnly()).isTrue();
        Document large = reader.page(address);
        assertThat(large.select("#story").hasClass("size-large")).isTrue();
        assertThat(large.select(".text-size [aria-pressed=true] .visually-hidden")
                        .text())
                .isEqualTo("Large");
        assertThat(new Visitor().page(address).select("#story").hasClass("size-normal"))
                .isTrue();
    }

    @Test
    void it_leads_back_to_articles_only_and_takes_no_other_size() {
        for (String elsewhere :
                new String[] {"https://evil.example/", "//evil.example", "/teach", "/articles/../sign-out"}) {
            reader.page(address);
            reader.post("/text-size", Map.of("size", "SMALL", "back", elsewhere))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(":" + io.restassured.RestAssured.port + "/"));
        }
        reader.page(address);
        reader.post("/text-size", Map.of("size", "HUGE", "back", address))
                .then()
                .statusCode(400);
        assertThat(reader.page(address).select("#story").hasClass("size-small")).isTrue();
    }

    @Test
    void reading_aloud_is_offered_by_the_script_alone() {
        Document page = reader.page(address);
        assertThat(page.select(".speech[hidden]")).hasSize(1);
        assertThat(page.select(".sentence")).isNotEmpty();
        reader.get("/assets/reading.js").then().statusCode(200);
        reader.get("/assets/reading.css").then().statusCode(200);
    }
}
