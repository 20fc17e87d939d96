package org.citedeck.flashcard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which cards a device takes along: those whose back was seen; others where the teacher allows it. */
@QuarkusTest
class OfflineCardsTest {

    @Inject
    SessionFactory sessions;

    private Visitor teacher = new Visitor();
    private final Visitor student = new Visitor();
    private String cards = "";
    private String code = "";

    @BeforeEach
    void cards() {
        teacher = Visitor.teacher();
        code = teacher.openDeckOf(Samples.freshFerry());
        cards = "/decks/" + code + "/cards";
        student.page(cards);
        student.post(cards, Map.of("zone", "UTC")).then().statusCode(303);
    }

    @Test
    void a_back_that_was_not_seen_stays_on_the_server() throws IOException {
        JsonNode luggage = luggage();
        assertThat(luggage.fieldNames()).toIterable().containsExactly("address", "title", "cards");
        // The title stands on the first page.
        assertThat(luggage.path("cards")).isEmpty();
    }

    @Test
    void a_back_that_was_seen_is_taken_along() throws IOException {
        Document front = student.page(cards + "/next");
        String address = front.expectFirst(".flip").attr("action");
        student.post(address, Map.of("turn", 0, "action", "flip"));
        student.post(address, Map.of("turn", 0, "action", "again"));
        JsonNode taken = luggage();
        assertThat(taken.path("address").asText()).isEqualTo(cards);
        assertThat(taken.path("cards")).hasSize(1);
        Document there = Jsoup.parse(taken.at("/cards/0/front").asText());
        assertThat(there.select(".prompt").text())
                .isEqualTo(front.select(".prompt").text());
        assertThat(there.select(".back, .counts")).isEmpty();
        assertThat(there.select("#study").hasAttr("data-offline")).isFalse();
        Document back = Jsoup.parse(taken.at("/cards/0/backs").path("").asText());
        assertThat(back.select(".card-answer").text()).isEqualTo("Answer: Nora Lindqvist");
        assertThat(back.select("button[value=undo]")).isEmpty();
        // Looking at what is taken along turns no card over.
        assertThat(student.page(cards + "/next").select(".card-answer")).isEmpty();
    }

    @Test
    void with_permission_all_of_todays_cards_are_taken_along() throws IOException {
        Settings.save(teacher, code, "offlineAllowed", "true");
        assertThat(luggage().path("cards")).hasSize(9);
        JsonNode backs = luggage().at("/cards/1/backs");
        assertThat(backs.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("", "SUPPORTS", "REFUTES", "NOT_ENOUGH_INFO");
        Document believed = Jsoup.parse(backs.path("SUPPORTS").asText());
        assertThat(believed.select(".verdict").text()).isEqualTo("You said: True");
        assertThat(believed.select(".grades [name=given]").val()).isEqualTo("SUPPORTS");
        var tickets = new ArrayList<String>();
        backs.forEach(back -> tickets.addAll(
                Jsoup.parse(back.asText()).select("[name=ticket]").eachAttr("value")));
        assertThat(tickets).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void a_card_that_is_taken_along_says_nothing_that_needs_the_network() throws IOException {
        Settings.save(teacher, code, "offlineAllowed", "true");
        String address = student.page(cards + "/next").expectFirst(".flip").attr("action");
        student.post(address, Map.of("turn", 0, "action", "flip")).then().statusCode(303);
        assertThat(student.page(address).select(".objection")).hasSize(1);
        Document there = Jsoup.parse(luggage().at("/cards/0/backs").path("").asText());
        assertThat(there.select(".card-answer")).hasSize(1);
        assertThat(there.select(".objection, [name=csrf-token][value=''], [value=undo]"))
                .isEmpty();
    }

    @Test
    void a_pack_of_cards_takes_few_statements_however_many_backs_it_has() throws IOException {
        Settings.save(teacher, code, "offlineAllowed", "true");
        Statistics statistics = sessions.getStatistics();
        luggage();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        JsonNode luggage = luggage();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(luggage.path("cards")).hasSize(9);
        assertThat(statements).isBetween(1L, 20L);
    }

    private JsonNode luggage() throws IOException {
        var answer = student.data(cards + "/offline");
        answer.then().statusCode(200);
        return new ObjectMapper().readTree(answer.asString());
    }

    @Test
    void nobody_elses_cards_and_none_of_a_test() {
        Settings.save(teacher, code, "offlineAllowed", "true");
        new Visitor().data(cards + "/offline").then().statusCode(404);
        Settings.save(teacher, code, "offlineAllowed", "true", "mode", "TEST");
        student.data(cards + "/offline").then().statusCode(404);
        student.data("/decks/ZZZZZZ/cards/offline").then().statusCode(404);
    }
}
