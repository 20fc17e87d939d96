package org.citedeck.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlePagesTest {

    @Test
    void an_article_has_an_anchor_for_each_sentence_and_its_text_unchanged() {
        Visitor teacher = Visitor.teacher();
        String desk = teacher.paste(Map.of(
                        "text", "DOCK <b>bold</b> & (AP) -\n\n" + Samples.freshFerry(),
                        "title", "Ferry <script>",
                        "byline", "A. Writer",
                        "source", "The Paper",
                        "url", "https://news.example/ferry?a=1&b=2",
                        "published", "2024-07-23"))
                .header("Location");
        Document article = new Visitor()
                .page(teacher.page(desk).select("a[href^=/articles/]").attr("href"));
        assertThat(article.select("h1").text()).isEqualTo("Ferry <script>");
        assertThat(article.select("#s0").text()).isEqualTo("Nora Lindqvist bought the old ferry for one crown.");
        assertThat(article.select("#s2").text()).isEqualTo("Peter Aske painted the hull blue in 1998.");
        assertThat(article.expectFirst(".story > p").text()).isEqualTo("DOCK <b>bold</b> & (AP) -");
        assertThat(article.select(".story .meta").text()).contains("By A. Writer", "The Paper", "2024-07-23");
        assertThat(article.select("a[rel~=external]").attr("href")).isEqualTo("https://news.example/ferry?a=1&b=2");
    }

    @Test
    void an_unknown_article_is_not_found() {
        new Visitor().get("/articles/nothing-here").then().statusCode(404);
    }
}
