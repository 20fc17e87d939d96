package org.citedeck.deck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody else's deck does not exist, whatever is asked of it; and a student has no business here. */
@QuarkusTest
class OwnersOnlyTest {

    @Inject
    Decks decks;

    @Test
    void another_teachers_deck_is_not_found_and_a_student_signs_in_first() {
        Visitor teacher = Visitor.teacher();
        String code = teacher.deckOf(Samples.freshFerry());
        String deck = "/teach/decks/" + code;
        String slug = teacher.page(deck + "/settings")
                .select("a[href^=/articles/]")
                .attr("href")
                .replace("/articles/", "");
        QuarkusTransaction.requiringNew().run(() -> decks.update("owner = 'somebody else' where code = ?1", code));
        var pages = List.of(
                deck + "/settings",
                deck + "/print",
                deck + "/life/delete",
                deck + "/revision",
                deck + "/revision/" + slug);
        var student = new Visitor();
        for (String page : pages) {
            teacher.get(page).then().statusCode(404);
            student.get(page).then().statusCode(302);
        }
        var forms = List.of(
                deck + "/settings",
                deck + "/life",
                deck + "/life/copy",
                deck + "/life/delete",
                deck + "/revision/" + slug,
                deck + "/revision/items/BCDFGHJKMN");
        teacher.page("/teach");
        student.page("/sign-in");
        student.page("/decks/" + teacher.openDeckOf(Samples.freshFerry()));
        teacher.page("/teach");
        for (String form : forms) {
            var fields = Settings.with("step", "ARCHIVE", "text", Samples.FERRY, "decision", "remove");
            teacher.post(form, fields).then().statusCode(404);
            student.post(form, Map.of()).then().statusCode(302);
        }
    }
}
