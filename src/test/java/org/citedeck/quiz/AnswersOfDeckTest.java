package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.ClassOfThirty;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswersOfDeckTest {

    @Inject
    AnswersOfDeck answersOfDeck;

    @Inject
    Attempts attempts;

    @Test
    void a_students_second_attempt_is_not_a_first_one() {
        var deck = ClassOfThirty.deckOfFour(Visitor.teacher());
        deck.answer("1000");
        deck.answer("1111");
        deck.answer("0100");
        QuarkusTransaction.requiringNew()
                .run(() -> attempt(deck.attempts.get(1)).participant = attempt(deck.attempts.get(0)).participant);
        List<Run> runs = QuarkusTransaction.requiringNew()
                .call(() ->
                        answersOfDeck.owned(deck.code, "teacher").orElseThrow().runs());
        assertThat(runs).extracting(Run::first).containsExactly(true, false, true);
        assertThat(runs).extracting(Run::right).containsExactly(1, 4, 1);
        assertThat(runs).allMatch(Run::finished);
    }

    @Test
    void another_key_does_not_open_an_answered_item_again() {
        Visitor teacher = Visitor.teacher();
        var deck = ClassOfThirty.deckOfFour(teacher);
        deck.answer("1101");
        // Typed "the Aske family"; near to "the Asker families", of which it would have been asked again.
        String item = teacher.page("/teach/decks/" + deck.code + "/results")
                .select(".items tbody th a")
                .get(2)
                .attr("href");
        teacher.page(item + "/correct");
        teacher.post(item + "/correct", Map.of("answer", "the Aske familles", "note", "Better.", "confirmed", "true"))
                .then()
                .statusCode(303);
        var standing = QuarkusTransaction.requiringNew()
                .call(() -> Progress.of(attempt(deck.attempts.get(0)), Instant.now())
                        .number(3)
                        .map(one -> List.of(one.verdict(), one.isSettled()))
                        .orElseThrow());
        assertThat(standing).containsExactly(Verdict.NEAR, true);
    }

    private Attempt attempt(String address) {
        return attempts.withToken(address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow();
    }
}
