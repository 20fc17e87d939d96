package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What holds for any text that is read. */
class ReadingPropertyTest {

    private static final List<String> SCRAPS = SamplePage.all()
            .flatMap(page -> page.content().lines())
            .filter(line -> !line.isBlank())
            .toList();

    private final ArticleReader reader = new ArticleReader();

    @Property(tries = 200)
    void sentencesLieInOrderInsideTheirParagraphs(@ForAll("pages") String content) {
        SourceText read = read(content);
        if (read == null) {
            return;
        }
        String text = read.text();
        int end = 0;
        for (Sentence sentence : read.sentences()) {
            Paragraph paragraph = read.paragraphs().get(sentence.paragraph());
            assertThat(read.sentences().get(sentence.id())).isEqualTo(sentence);
            assertThat(sentence.start()).isGreaterThanOrEqualTo(Math.max(end, paragraph.start()));
            assertThat(sentence.end()).isGreaterThan(sentence.start()).isLessThanOrEqualTo(paragraph.end());
            assertThat(text.substring(sentence.start(), sentence.end()))
                    .isNotBlank()
                    .isEqualTo(read.textOf(sentence).strip());
            end = sentence.end();
        }
        int next = 0;
        for (Paragraph paragraph : read.paragraphs()) {
            assertThat(paragraph.start()).isEqualTo(next);
            assertThat(text.substring(paragraph.start(), paragraph.end()))
                    .isNotBlank()
                    .doesNotContain("\n", "  ");
            next = paragraph.end() + 2;
        }
        assertThat(next - 2).isEqualTo(text.length());
    }

    @Property(tries = 200)
    void nothingButARefusalIsThrown(@ForAll String content) {
        read(content);
        read("The council met on Monday. " + content + " It closed the bridge.");
    }

    @Property(tries = 100)
    void proseAloneIsKeptAsItIs(@ForAll("prose") List<String> paragraphs) {
        String text = String.join("\n\n", paragraphs);
        SourceText read = Objects.requireNonNull(read(text));

        assertThat(read.text()).isEqualTo(text);
        assertThat(read(read.text())).isEqualTo(read);
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> scrap = Arbitraries.of(SCRAPS);
        Arbitrary<String> noise = Arbitraries.strings()
                .withChars(" .?!\"“”‘’'—-()[]:;…#*_>`~|@&\u00A0\t")
                .alpha()
                .ofMaxLength(40);
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, scrap),
                Tuple.of(1, noise),
                Tuple.of(2, Combinators.combine(scrap, scrap, noise).as((a, b, c) -> half(a) + c + b)));
        Arbitrary<String> separator = Arbitraries.of("\n", "\n\n", "\r\n", " ", "\n\n\n", "\u2028");
        return Combinators.combine(piece.list().ofMinSize(3).ofMaxSize(25), separator)
                .as((pieces, between) -> String.join(between, pieces));
    }

    @Provide
    Arbitrary<List<String>> prose() {
        List<String> paragraphs = SamplePage.load("broadcaster").paragraphs().stream()
                .filter(p -> !p.endsWith(":"))
                .toList();
        return Arbitraries.of(paragraphs).list().uniqueElements().ofMinSize(2).ofMaxSize(paragraphs.size());
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    private @Nullable SourceText read(String content) {
        try {
            return reader.read(RawArticle.of(content));
        } catch (UnreadableArticleException e) {
            return null;
        }
    }
}
