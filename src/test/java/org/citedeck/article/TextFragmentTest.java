package org.citedeck.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

    @Test
    void a_short_sentence_is_given_whole() {
        assertThat(TextFragment.link("https://a.example/x#top", "A well-known fact, & more."))
                .isEqualTo("https://a.example/x#:~:text=A%20well%2Dknown%20fact%2C%20%26%20more.");
    }

    @Test
    void a_long_one_by_its_ends() {
        assertThat(TextFragment.link(
                        "https://a.example/x",
                        "one two three four five six seven eight nine ten eleven twelve thirteen"))
                .isEqualTo(
                        "https://a.example/x#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen");
    }

    @Test
    void without_a_web_address_there_is_no_link() {
        assertThat(TextFragment.link(null, "A fact.")).isNull();
        assertThat(TextFragment.link("javascript:alert(1)", "A fact.")).isNull();
    }

    @Test
    void slugs_are_readable_and_never_the_same() {
        assertThat(Slug.of("Belarus’ minister: “Zoë” arrives!")).matches("belarus-minister-zoe-arrives-[a-z0-9]{8}");
        assertThat(Slug.of("…")).matches("article-[a-z0-9]{8}");
        assertThat(Slug.of("word ".repeat(40)).length()).isLessThan(80);
        assertThat(Slug.of("a")).isNotEqualTo(Slug.of("a"));
    }
}
