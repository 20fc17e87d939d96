package org.citedeck.generator.language;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.reading.SourceText;

/** A text whose sentences are annotated and whose mentions are resolved across sentences. */
public final class AnnotatedText {

    private final SourceText source;
    private final List<AnnotatedSentence> sentences;
    private final Coreference coreference;
    private final QuotedWords quoted;

    AnnotatedText(SourceText source, List<AnnotatedSentence> sentences, Coreference coreference) {
        this.source = source;
        this.sentences = List.copyOf(sentences);
        this.coreference = coreference;
        this.quoted = QuotedWords.in(sentences);
    }

    public SourceText source() {
        return source;
    }

    /** In the order of the text; the index is the sentence's id. */
    public List<AnnotatedSentence> sentences() {
        return sentences;
    }

    /** Who or what is meant by the phrase which this token heads, or by this pronoun. */
    public Optional<Entity> entityAt(AnnotatedSentence sentence, int token) {
        return coreference.entityAt(sentence.id(), token);
    }

    /** Whether a word stands within quotation marks, which may have been opened sentences before. */
    public boolean isQuoted(AnnotatedSentence sentence, Token word) {
        return quoted.contains(sentence.id(), word.index());
    }

    /** All entities named in the text, in the order of their first mention. */
    public List<Entity> entities() {
        return coreference.entities();
    }
}
