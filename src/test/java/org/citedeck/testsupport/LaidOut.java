package org.citedeck.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.Paragraph;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/** Short articles for tests, laid out by hand so that no reader stands between a test and its words. */
public final class LaidOut {

    /** A Tuesday: "on Monday" is the day before. */
    public static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 23);

    private LaidOut() {}

    /**
     * An article of {@link #PUBLISHED}.
     *
     * @param text one sentence a line, a blank line between paragraphs
     */
    public static SourceText article(String text) {
        return article(text, PUBLISHED);
    }

    static SourceText article(String text, LocalDate published) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            int from = start;
            for (String line : paragraph.split("\n", -1)) {
                int end = from + line.length();
                sentences.add(new Sentence(sentences.size(), paragraphs.size(), from, end));
                from = end + 1;
            }
            paragraphs.add(new Paragraph(paragraphs.size(), start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        Metadata metadata = new Metadata(null, null, null, null, published, null);
        return new SourceText(metadata, text, paragraphs, sentences);
    }
}
