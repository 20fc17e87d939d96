package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportSeedsTest {

    /** How long items may take on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Visitor visitor = new Visitor();

    @Inject
    ImportSeeds importSeeds;

    @Inject
    Decks decks;

    @Test
    void a_seed_becomes_a_sample_deck_once_and_a_changed_one_a_new_revision(@TempDir Path directory)
            throws IOException {
        Path seed = directory.resolve("sample-ferry.md");
        String text = Samples.freshFerry();
        Files.writeString(seed, "---\ntitle: A sample ferry\n---\n\n" + text);
        importSeeds.one(seed);
        Element card = waitForCard("A sample ferry");
        String deck = card.expectFirst("a").attr("href");
        assertThat(card.text()).contains("3 items");
        String attempt = visitor.begin(deck.substring("/decks/".length()), "");

        long before = decks.count();
        importSeeds.one(seed);
        assertThat(decks.count()).isEqualTo(before);

        Files.writeString(seed, "---\ntitle: A changed ferry\n---\n\n" + text.replace("Nora Lindqvist", "Maja Holm"));
        importSeeds.one(seed);
        Element changed = waitForCard("A changed ferry");
        assertThat(changed.expectFirst("a").attr("href")).isEqualTo(deck);
        assertThat(decks.count()).isEqualTo(before);
        // An attempt keeps the items that it began with.
        assertThat(visitor.page(attempt).select(".option").eachText()).contains("Nora Lindqvist");
        assertThat(waitForOption("Maja Holm", deck.substring("/decks/".length())))
                .doesNotContain("Nora Lindqvist");
        String article = visitor.page(deck).select("a[href^=/articles/]").attr("href");
        assertThat(visitor.page(article).select(".meta").text()).contains("Revision 2");
    }

    @Test
    void what_the_program_does_with_a_seed_is_in_the_list_of_changes(@TempDir Path directory) throws IOException {
        Path seed = directory.resolve("listed-ferry.md");
        String text = Samples.freshFerry();
        Files.writeString(seed, "---\ntitle: A listed ferry\n---\n\n" + text);
        importSeeds.one(seed);
        String deck =
                waitForCard("A listed ferry").expectFirst("a").attr("href").substring("/decks/".length());
        Files.writeString(seed, "---\ntitle: A listed ferry again\n---\n\n" + text.replace("hull", "funnel"));
        importSeeds.one(seed);
        importSeeds.one(seed);
        assertThat(Visitor.teacher()
                        .page("/teach/changes?deck=" + deck)
                        .select(".changes p")
                        .eachText())
                .containsExactly(
                        "Citedeck put a new revision of its article into the sample deck: A listed ferry again",
                        "Citedeck published the sample deck: A listed ferry",
                        "Citedeck made the sample deck: A listed ferry");
    }

    @Test
    void what_is_no_article_is_left_out(@TempDir Path directory) throws IOException {
        long before = decks.count();
        Path seed = directory.resolve("empty.txt");
        Files.writeString(seed, "  ");
        importSeeds.one(seed);
        importSeeds.one(directory.resolve("gone.txt"));
        assertThat(decks.count()).isEqualTo(before);
        assertThat(ImportSeeds.isSeed(Path.of("a.md"))).isTrue();
        assertThat(ImportSeeds.isSeed(Path.of(".a.md.swp"))).isFalse();
    }

    /**
     * The options that somebody who comes now finds, once the one asked for is among them: the title of a changed seed is
     * there before the items that are made of its text.
     */
    private static List<String> waitForOption(String option, String deck) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> found = List.of();
        while (Instant.now().isBefore(end)) {
            var latecomer = new Visitor();
            found = latecomer.page(latecomer.begin(deck, "")).select(".option").eachText();
            if (found.contains(option)) {
                return found;
            }
        }
        throw new AssertionError("No option " + option + " among " + found);
    }

    private Element waitForCard(String title) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var card = visitor.page("/").select(".cards li").stream()
                    .filter(li -> li.text().startsWith(title) && !li.text().contains(" 0 items"))
                    .findFirst();
            if (card.isPresent()) {
                return card.get();
            }
        }
        throw new AssertionError("No deck " + title);
    }
}
