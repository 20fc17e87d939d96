package org.citedeck.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GenerateApiTest {

    @Inject
    TestGenerator generator;

    @Test
    void text_becomes_the_contract() {
        text(Samples.FERRY)
                .post("/api/generate")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("article.text", equalTo(Samples.FERRY))
                .body("article.title", equalTo(null))
                .body("article.sentences[0].id", equalTo(0))
                .body("article.sentences[0].paragraph", equalTo(0))
                .body("article.sentences[0].start", equalTo(0))
                .body("article.sentences[0].end", equalTo(50))
                .body("items", hasSize(9))
                .body("items[0].kind", equalTo("question"))
                .body("items[0].answer", equalTo("Nora Lindqvist"))
                .body("items[0].accepted", hasSize(0))
                .body("items[0].choices", hasSize(4))
                .body("items[0].choices[1].correct", equalTo(true))
                .body("items[0].citation.answerStart", equalTo(0))
                .body("items[0].citation.answerEnd", equalTo(14))
                .body("items[0]", not(hasKey("label")))
                .body("items[1].kind", equalTo("claim"))
                .body("items[1].label", equalTo("REFUTES"))
                .body("items[1].correction", equalTo("Nora Lindqvist bought the old ferry for one crown."))
                .body("items[1].citation", not(hasKey("answerStart")))
                .body("items[2].resolvedFrom", contains(1))
                .body("items[2].rule", equalTo("first-name"))
                .body("timings", hasKey("readMs"))
                .body("timings.annotateMs", equalTo(1))
                .body("timings.generateMs", equalTo(1));
    }

    @Test
    void so_many_items_as_asked_for() {
        text(Samples.FERRY).post("/api/generate?items=2").then().body("items", hasSize(2));
        text(Samples.FERRY).post("/api/generate?items=0").then().body("items", hasSize(0));
        text(Samples.FERRY).post("/api/generate?items=-1").then().statusCode(422);
    }

    @Test
    void json_brings_metadata() {
        given().contentType(ContentType.JSON)
                .body(Map.of("text", Samples.FERRY, "title", "The ferry", "published", "2024-07-23"))
                .post("/api/generate")
                .then()
                .statusCode(200)
                .body("article.title", equalTo("The ferry"))
                .body("article.published", equalTo("2024-07-23"));
    }

    @Test
    void what_cannot_be_read_is_a_problem() {
        text(" ")
                .post("/api/generate")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422))
                .body("detail", equalTo("There is no text. Paste the article, or choose a file."));
        text("a\0b").post("/api/generate").then().statusCode(422);
        text("No full sentence").post("/api/generate").then().statusCode(422);
        text("x ".repeat(300_000)).post("/api/generate").then().statusCode(422);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/generate")
                .then()
                .statusCode(422);
        given().contentType(ContentType.JSON)
                .body("{nonsense")
                .post("/api/generate")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body(Map.of("text", Samples.FERRY, "published", "yesterday"))
                .post("/api/generate")
                .then()
                .statusCode(422);
        given().contentType(ContentType.XML)
                .body("<a/>")
                .post("/api/generate")
                .then()
                .statusCode(415);
    }

    @Test
    void while_models_load_one_is_asked_to_come_again() {
        generator.setReady(false);
        try {
            text(Samples.FERRY)
                    .post("/api/generate")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json");
            given().get("/q/health/ready").then().statusCode(503);
        } finally {
            generator.setReady(true);
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void the_api_is_described() {
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/generate'.post.responses", hasKey("422"));
    }

    private static RequestSpecification text(String article) {
        return given().contentType("text/plain; charset=UTF-8").body(article);
    }
}
