package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paragraph of the article, nothing of the page around it. */
class SamplePagesTest {

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @MethodSource("org.citedeck.generator.reading.SamplePage#all")
    void keepsTheArticleAndNothingElse(SamplePage page) throws UnreadableArticleException {
        SourceText read = reader.read(RawArticle.of(page.content()));

        assertThat(read.paragraphs())
                .extracting(paragraph -> read.text().substring(paragraph.start(), paragraph.end()))
                .containsExactlyElementsOf(page.paragraphs());
        assertThat(read.text()).isEqualTo(String.join("\n\n", page.paragraphs()));
    }

    @ParameterizedTest
    @MethodSource("org.citedeck.generator.reading.SamplePage#all")
    void findsTheMetadata(SamplePage page) throws UnreadableArticleException {
        assertThat(reader.read(RawArticle.of(page.content())).metadata()).isEqualTo(page.metadata());
    }

    @ParameterizedTest
    @MethodSource("org.citedeck.generator.reading.SamplePage#all")
    void readsItsOwnTextAgain(SamplePage page) throws UnreadableArticleException {
        SourceText once = reader.read(RawArticle.of(page.content()));
        SourceText twice = reader.read(new RawArticle(once.text(), once.metadata()));

        assertThat(twice).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("org.citedeck.generator.reading.SamplePage#all")
    void readsPagesWithoutBlankLines(SamplePage page) throws UnreadableArticleException {
        if (page.name().equals("markdown") || page.name().equals("wrapped")) {
            return;
        }
        String dense = page.content().replaceAll("\n{2,}", "\n");

        assertThat(reader.read(RawArticle.of(dense)).text()).isEqualTo(String.join("\n\n", page.paragraphs()));
    }

    @ParameterizedTest
    @MethodSource("org.citedeck.generator.reading.SamplePage#all")
    void readsPagesWithWindowsLineEndsAndOddSpaces(SamplePage page) throws UnreadableArticleException {
        String odd =
                "\uFEFF" + page.content().replace(" and ", "\u00A0and\u2009").replace("\n", "\r\n");

        assertThat(reader.read(RawArticle.of(odd)).text()).isEqualTo(String.join("\n\n", page.paragraphs()));
    }
}
