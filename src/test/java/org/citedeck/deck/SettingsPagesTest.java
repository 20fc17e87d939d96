package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SettingsPagesTest {

    @Inject
    Decks decks;

    private Visitor teacher = new Visitor();
    private String code = "";
    private String address = "";

    @BeforeEach
    void a_deck() {
        teacher = Visitor.teacher();
        code = teacher.openDeckOf(Samples.freshFerry());
        address = "/teach/decks/" + code + "/settings";
    }

    @Test
    void what_is_saved_comes_back() {
        Settings.save(
                teacher,
                code,
                "title",
                "Fähren & “more”",
                "itemsAsked",
                "4",
                "askTyped",
                null,
                "order",
                "shuffled",
                "mode",
                "TEST",
                "attemptsAllowed",
                "2",
                "opens",
                "2026-07-01T08:30",
                "closes",
                "2026-12-01T08:30",
                "timeZone",
                "Europe/Berlin",
                "passPercent",
                "60",
                "minutes",
                "45",
                "namesShown",
                null,
                "certaintyAsked",
                "true");
        Document page = teacher.page(address + "?saved=true");
        assertThat(page.select("[role=status]").text()).startsWith("Saved.");
        assertThat(page.select("h1").text()).isEqualTo("Fähren & “more”");
        assertThat(page.select("#itemsAsked").val()).isEqualTo("4");
        assertThat(page.select("[name=askTyped][checked], [name=namesShown][checked]"))
                .isEmpty();
        assertThat(page.select("[name=askChoices][checked], [name=askClaims][checked], [name=certaintyAsked][checked]"))
                .hasSize(3);
        assertThat(page.select("[name=order][checked]").val()).isEqualTo("shuffled");
        assertThat(page.select("[name=mode][checked]").val()).isEqualTo("TEST");
        assertThat(page.select("#attemptsAllowed").val()).isEqualTo("2");
        assertThat(page.select("#passPercent").val()).isEqualTo("60");
        assertThat(page.select("#minutes").val()).isEqualTo("45");
        assertThat(page.select("#opens").val()).isEqualTo("2026-07-01T08:30");
        assertThat(page.select("#timeZone option[selected]").val()).isEqualTo("Europe/Berlin");
        DeckSettings settings = settings();
        // Summer time in July, winter time in December.
        assertThat(settings.opens()).isEqualTo(Instant.parse("2026-07-01T06:30:00Z"));
        assertThat(settings.closes()).isEqualTo(Instant.parse("2026-12-01T07:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | '' | title | Give the deck a title.",
                "itemsAsked | some | itemsAsked | Write how many items",
                "itemsAsked | 0 | itemsAsked | Write how many items",
                "attemptsAllowed | -1 | attemptsAllowed | Write how many attempts",
                "minutes | 601 | minutes | Write minutes from 1 to 600",
                "minutes | ten | minutes | Write minutes from 1 to 600",
                "passPercent | 101 | passPercent | Write a number from 1 to 100",
                "opens | tomorrow | opens | Write day and time as",
                "timeZone | Europe/Atlantis | timeZone | Choose your time zone",
            })
    void a_mistake_is_said_at_its_field_and_everything_typed_stays(
            String field, String value, String at, String advice) {
        teacher.page(address);
        Response rejected =
                teacher.post(address, Settings.with("mode", "TEST", "closes", "2031-01-01T10:00", field, value));
        rejected.then().statusCode(422);
        Document page = Jsoup.parse(rejected.asString());
        assertThat(page.select("#" + at + "[aria-invalid=true]")).hasSize(1);
        assertThat(page.select("#" + at + "-wrong").text()).startsWith(advice);
        assertThat(page.select("[role=alert] a[href=#" + at + "]").text()).startsWith(advice);
        if (page.select("input#" + field).size() == 1) {
            assertThat(page.select("#" + field).val()).isEqualTo(value);
        }
        assertThat(page.select("[name=mode][checked]").val()).isEqualTo("TEST");
        assertThat(page.select("#closes").val()).isEqualTo("2031-01-01T10:00");
        assertThat(settings()).isEqualTo(DeckSettings.STANDARD);
    }

    @Test
    void right_answers_go_along_only_in_practice_where_the_teacher_says_so() {
        assertThat(teacher.page(address).select("[name=offlineAllowed][checked]"))
                .isEmpty();
        assertThat(settings().mayGoOffline()).isFalse();
        Settings.save(teacher, code, "offlineAllowed", "true");
        assertThat(teacher.page(address).select("[name=offlineAllowed][checked]"))
                .hasSize(1);
        assertThat(settings().mayGoOffline()).isTrue();
        Settings.save(teacher, code, "offlineAllowed", "true", "mode", "STUDENTS");
        assertThat(settings().mayGoOffline()).as("as they choose").isTrue();
        Settings.save(teacher, code, "offlineAllowed", "true", "minutes", "20");
        assertThat(settings().mayGoOffline()).isFalse();
        for (String mode : List.of("TEST", "FACT_CHECK", "SURVIVAL")) {
            Settings.save(teacher, code, "offlineAllowed", "true", "mode", mode);
            assertThat(settings().mayGoOffline()).as(mode).isFalse();
        }
    }

    @Test
    void a_deck_does_not_close_before_it_opens() {
        teacher.page(address);
        Response rejected =
                teacher.post(address, Settings.with("opens", "2031-01-01T10:00", "closes", "2031-01-01T10:00"));
        rejected.then().statusCode(422);
        assertThat(Jsoup.parse(rejected.asString()).select("#closes-wrong").text())
                .isEqualTo("It would close before it opens. Choose a later time.");
    }

    @Test
    void an_hour_that_the_clock_skips_is_no_time() {
        teacher.page(address);
        Response rejected =
                teacher.post(address, Settings.with("opens", "2026-03-29T02:30", "timeZone", "Europe/Berlin"));
        rejected.then().statusCode(422);
        assertThat(Jsoup.parse(rejected.asString()).select("#opens-wrong").text())
                .startsWith("That time does not exist");
        teacher.post(address, Settings.with("opens", "2026-03-29T02:30", "timeZone", "Europe/London"))
                .then()
                .statusCode(303);
    }

    @Test
    void some_kind_must_be_asked_and_there_must_be_an_item_of_it() {
        teacher.page(address);
        Response none = teacher.post(address, Settings.with("askChoices", null, "askTyped", null, "askClaims", null));
        none.then().statusCode(422);
        assertThat(Jsoup.parse(none.asString()).select("#kinds-wrong").text())
                .isEqualTo("Choose at least one kind of items.");
        String small = teacher.openDeckOf("Nora Lindqvist bought the ferry. Voyage " + System.nanoTime() + " began.");
        String other = "/teach/decks/" + small + "/settings";
        teacher.page(other);
        Response nothing = teacher.post(other, Settings.with("askTyped", null, "askChoices", null));
        nothing.then().statusCode(422);
        assertThat(Jsoup.parse(nothing.asString()).select("#kinds-wrong").text())
                .startsWith("No approved item is of these kinds");
    }

    @ParameterizedTest
    @CsvSource({"PRACTICE, PRACTICE", "TEST, TEST", "FACT_CHECK, FACT_CHECK", "SURVIVAL, SURVIVAL", "STUDENTS,"})
    void every_mode_can_be_chosen_or_left_to_the_students(String chosen, @Nullable Mode mode) {
        Settings.save(teacher, code, "mode", chosen);
        assertThat(settings().mode()).isEqualTo(mode);
        assertThat(teacher.page(address).select("[name=mode][checked]").eachAttr("value"))
                .containsExactly(chosen);
    }

    @Test
    void a_mode_must_be_one_and_a_fact_check_needs_claims() {
        teacher.page(address);
        assertThat(wrongMode(Settings.with("mode", "EXAM"))).isEqualTo("Choose a mode.");
        assertThat(wrongMode(Settings.with("mode", null))).isEqualTo("Choose a mode.");
        assertThat(wrongMode(Settings.with("mode", "FACT_CHECK", "askClaims", null)))
                .startsWith("A fact-check asks claims.");
        String small = teacher.openDeckOf("Nora Lindqvist bought the ferry. Voyage " + System.nanoTime() + " began.");
        address = "/teach/decks/" + small + "/settings";
        teacher.page(address);
        assertThat(wrongMode(Settings.with("mode", "FACT_CHECK"))).startsWith("No approved item is a claim.");
    }

    private String wrongMode(Map<String, String> form) {
        Response rejected = teacher.post(address, form);
        rejected.then().statusCode(422);
        return Jsoup.parse(rejected.asString()).select("#mode-wrong").text();
    }

    @Test
    void it_is_the_owners_page() {
        new Visitor().get(address).then().statusCode(302);
        teacher.get("/teach/decks/ZZZZZZ/settings").then().statusCode(404);
    }

    @Transactional
    DeckSettings settings() {
        return decks.known(code).orElseThrow().settings;
    }
}
