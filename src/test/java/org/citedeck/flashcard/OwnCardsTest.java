package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is kept of a student who learns with cards is taken along, and deleted, with the rest. */
@QuarkusTest
class OwnCardsTest {

    private final Visitor student = new Visitor();

    @Inject
    EntityManager database;

    @Test
    void cards_the_whole_log_and_the_settings_are_in_the_file() {
        String code = collected();
        act("good", code);
        Document front = student.page("/decks/" + code + "/cards/next");
        var undo = front.select("form:has([value=undo])");
        student.post(
                        undo.attr("action"),
                        Map.of("turn", undo.select("[name=turn]").val(), "action", "undo"))
                .then()
                .statusCode(303);
        act("easy", code);
        student.page("/me");
        student.post(
                        "/me/settings",
                        Map.of("retention", "85", "newADay", "2", "reviewsADay", "50", "timeZone", "Asia/Tokyo"))
                .then()
                .statusCode(303);
        assertThat(student.page("/me/data").select("main").text())
                .contains("9 flashcards, with 3 entries in the log.", "your flashcards go");

        Response file = student.get("/me/data/citedeck.json");

        file.then()
                .statusCode(200)
                .body("attempts", hasSize(0))
                .body("flashcards.cards", hasSize(9))
                .body("flashcards.cards[0].item", equalTo("Who or what bought the old ferry for one crown?"))
                .body("flashcards.cards[0].phase", equalTo("REVIEW"))
                .body("flashcards.cards[0].answers", equalTo(1))
                .body("flashcards.cards[1].phase", equalTo("NEW"))
                .body("flashcards.reviews.action", equalTo(java.util.List.of("GOOD", "UNDO", "EASY")))
                .body("flashcards.settings.retention", equalTo(0.85f))
                .body("flashcards.settings.timeZone", equalTo("Asia/Tokyo"));
        // The keys of cards that were never turned over are not the student's own data.
        assertThat(file.asString()).doesNotContain("Harald Bruun", "Lindqvist\"");
    }

    @Test
    void the_file_holds_all_from_which_the_cards_could_be_made_again() {
        String code = collected();
        act("again", code);
        Document front = student.page("/decks/" + code + "/cards/next");
        String claim = front.expectFirst(".flip").attr("action");
        student.post(claim, Map.of("turn", 0, "action", "flip", "given", "SUPPORTS"))
                .then()
                .statusCode(303);
        student.get("/me/data/citedeck.json")
                .then()
                .body("flashcards.cards[1].given", equalTo("SUPPORTS"))
                .body("flashcards.cards[1].flipped", notNullValue());
        student.post(claim, Map.of("turn", 0, "action", "good")).then().statusCode(303);
        var undo = student.page("/decks/" + code + "/cards/next").select("form:has([value=undo])");
        student.post(
                        undo.attr("action"),
                        Map.of("turn", undo.select("[name=turn]").val(), "action", "undo"))
                .then()
                .statusCode(303);
        student.post(claim, Map.of("turn", 2, "action", "flip", "given", "SUPPORTS"))
                .then()
                .statusCode(303);
        student.post(claim, Map.of("turn", 2, "action", "good")).then().statusCode(303);
        student.post(claim, Map.of("turn", 3, "action", "bury")).then().statusCode(303);
        student.get("/me/data/citedeck.json")
                .then()
                .body("flashcards.cards[0].step", equalTo(0))
                .body("flashcards.cards[0].buriedOn", nullValue())
                .body("flashcards.cards[1].step", equalTo(1))
                .body("flashcards.cards[1].debt", equalTo(Scheduling.REFUTATIONS))
                .body("flashcards.cards[1].lastDay", notNullValue())
                .body("flashcards.cards[1].buriedOn", notNullValue())
                .body("flashcards.reviews.action", equalTo(java.util.List.of("AGAIN", "GOOD", "UNDO", "GOOD", "BURY")))
                .body("flashcards.reviews[1].belief", equalTo("BELIEVED"))
                .body("flashcards.reviews[2].undoes", equalTo(1))
                .body("flashcards.reviews[3].undoes", nullValue());
    }

    @Test
    void who_has_no_cards_has_none_in_the_file() {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        student.begin(code, "Kim");
        assertThat(student.page("/me/data").select("main").text()).doesNotContain("entries in the log");
        student.get("/me/data/citedeck.json")
                .then()
                .body("flashcards.cards", hasSize(0))
                .body("flashcards.settings", nullValue());
    }

    @Test
    void deleting_removes_cards_log_settings_and_codes() {
        String code = collected();
        act("good", code);
        student.page("/me");
        student.post("/me/code", Map.of()).then().statusCode(303);
        assertThat(rowsOf(code)).isEqualTo(new long[] {9, 1, 1, 1});
        student.page("/me/data");
        student.post("/me/data/delete", Map.of("sure", "true")).then().statusCode(200);
        assertThat(rowsOf(code)).isEqualTo(new long[] {0, 0, 0, 0});
    }

    private long[] owners = {};

    /** How many cards of the deck, entries of their log, settings and codes there are. */
    private long[] rowsOf(String code) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (owners.length == 0) {
                owners = database.createQuery(
                                "select distinct c.participant.id from Card c where c.deck.code = :code", Long.class)
                        .setParameter("code", code)
                        .getResultStream()
                        .mapToLong(Long::longValue)
                        .toArray();
            }
            return new long[] {
                count("Card", "participant.id"), count("Review", "participant.id"),
                count("StudySettings", "participantId"), count("Transfer", "participant.id")
            };
        });
    }

    private long count(String entity, String owner) {
        return database.createQuery("select count(e) from " + entity + " e where e." + owner + " = :owner", Long.class)
                .setParameter("owner", owners[0])
                .getSingleResult();
    }

    private String collected() {
        String code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        student.page("/decks/" + code + "/cards");
        student.post("/decks/" + code + "/cards", Map.of("zone", "Europe/Oslo"))
                .then()
                .statusCode(303);
        return code;
    }

    private void act(String grade, String code) {
        Document front = student.page("/decks/" + code + "/cards/next");
        var form = front.expectFirst(".flip");
        String turn = form.expectFirst("[name=turn]").val();
        student.post(form.attr("action"), Map.of("turn", turn, "action", "flip"))
                .then()
                .statusCode(303);
        student.post(form.attr("action"), Map.of("turn", turn, "action", grade))
                .then()
                .statusCode(303);
    }
}
