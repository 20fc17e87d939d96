package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees of a page: the article between all that was left out, each with what it was taken for. */
class LookTest {

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @MethodSource("org.citedeck.generator.reading.SamplePage#all")
    void the_kept_lines_are_the_article(SamplePage page) throws UnreadableArticleException {
        Reading reading = reader.look(RawArticle.of(page.content()));

        assertThat(reading.article()).isEqualTo(reader.read(RawArticle.of(page.content())));
        assertThat(reading.lines().stream().filter(Reading.Line::kept).map(Reading.Line::text))
                .containsExactlyElementsOf(page.paragraphs());
        assertThat(reading.lines())
                .allSatisfy(line -> assertThat(line.what().isEmpty()).isEqualTo(line.kept()));
    }

    @ParameterizedTest
    @MethodSource("org.citedeck.generator.reading.SamplePage#all")
    void keeping_the_same_lines_gives_the_same_article(SamplePage page) throws UnreadableArticleException {
        RawArticle raw = RawArticle.of(page.content());
        Reading reading = reader.look(raw);

        assertThat(reader.read(raw, reading.kept())).isEqualTo(reading.article());
    }

    @Test
    void a_line_is_kept_or_left_out_as_somebody_wants_it() throws UnreadableArticleException {
        RawArticle raw = RawArticle.of(SamplePage.load("agency").content());
        Reading reading = reader.look(raw);
        int headline = indexOf(reading, "the headline");
        Set<Integer> kept = new HashSet<>(reading.kept());
        int first = kept.stream().min(Integer::compare).orElseThrow();
        kept.remove(first);
        kept.add(headline);

        SourceText article = reader.read(raw, kept);

        assertThat(article.text()).startsWith(reading.lines().get(headline).text() + "\n\n");
        assertThat(article.text()).doesNotContain(reading.lines().get(first).text());
    }

    @Test
    void nothing_kept_is_no_article() {
        RawArticle raw = RawArticle.of(SamplePage.load("agency").content());

        assertThatThrownBy(() -> reader.read(raw, Set.of())).isInstanceOf(UnreadableArticleException.class);
    }

    private static int indexOf(Reading reading, String what) {
        for (int i = 0; i < reading.lines().size(); i++) {
            if (reading.lines().get(i).what().equals(what)) {
                return i;
            }
        }
        throw new AssertionError("no line taken for " + what);
    }
}
