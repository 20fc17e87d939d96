package org.citedeck.generator.reading;

import java.util.List;

/**
 * A frozen article: its metadata, its text without page furniture, and where paragraphs and sentences lie in it.
 *
 * <p>Paragraphs are divided by one blank line. A dateline stays in the text but belongs to no sentence.
 */
public record SourceText(Metadata metadata, String text, List<Paragraph> paragraphs, List<Sentence> sentences) {

    public SourceText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    /** The words of a sentence, exactly as they stand in the text. */
    public String textOf(Sentence sentence) {
        return text.substring(sentence.start(), sentence.end());
    }
}
