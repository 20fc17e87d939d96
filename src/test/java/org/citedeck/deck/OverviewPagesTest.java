package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Settings;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewPagesTest {

    private Visitor teacher = new Visitor();

    @BeforeEach
    void a_teacher() {
        teacher = Visitor.teacher();
    }

    @Test
    void each_deck_says_how_it_is_used() {
        String code = teacher.openDeckOf(Samples.freshFerry());
        new Visitor().begin(code, "Kim");
        new Visitor().begin(code, "Alex");
        Element row = row(code, "/teach");
        assertThat(row.text()).contains("Open", "9 approved", "2 attempts", "last active");
        assertThat(row.select(".badge").attr("class")).contains("open");
        assertThat(row.text()).doesNotContain("to decide");
    }

    @Test
    void a_search_finds_titles_and_codes() {
        String mine = named("Zebra crossing");
        String other = named("Quiet harbour");
        assertThat(codes("/teach?search=zEBRA")).contains(mine).doesNotContain(other);
        String typed = other.toLowerCase(java.util.Locale.ROOT);
        assertThat(codes("/teach?search=" + typed)).containsExactly(other);
        assertThat(teacher.page("/teach?search=nothing-is-called-so")
                        .select("#decks")
                        .text())
                .contains("No deck in use is called so.");
        assertThat(teacher.page("/teach?search=<b>").select("#search").val()).isEqualTo("<b>");
    }

    @Test
    void decks_are_sorted_as_asked() {
        String stem = "Sorted " + System.nanoTime();
        String b = named(stem + " b");
        String a = named(stem + " A");
        new Visitor().begin(b, "");
        String found = "/teach?search=" + stem;
        assertThat(codes(found + "&order=TITLE")).containsExactly(a, b);
        assertThat(codes(found + "&order=CREATED")).containsExactly(a, b);
        assertThat(codes(found + "&order=ATTEMPTS")).containsExactly(b, a);
        assertThat(codes(found + "&order=LAST")).containsExactly(b, a);
        assertThat(codes(found + "&order=nonsense")).containsExactly(b, a);
    }

    @Test
    void moments_are_told_in_the_zone_that_the_teacher_chose_last() {
        String other = named("In no zone of its own");
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "timeZone", "Pacific/Auckland");
        Element time = row(other, "/teach").expectFirst("time");
        var there = Instant.parse(time.attr("datetime")).atZone(ZoneId.of("Pacific/Auckland"));
        assertThat(time.text()).endsWith(", " + there.toLocalTime().toString().substring(0, 5));
    }

    private String named(String title) {
        String code = teacher.openDeckOf(Samples.freshFerry());
        Settings.save(teacher, code, "title", title);
        return code;
    }

    private List<String> codes(String address) {
        return teacher.page(address).select("#decks > .cards > li > a").eachAttr("href").stream()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .toList();
    }

    private Element row(String code, String address) {
        return teacher.page(address).select(".cards > li").stream()
                .filter(li -> li.selectFirst("a[href=/teach/decks/" + code + "]") != null)
                .findFirst()
                .orElseThrow();
    }
}
