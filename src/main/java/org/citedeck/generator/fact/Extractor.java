package org.citedeck.generator.fact;

import java.util.List;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;

/** Finds the facts of one construction in a sentence. */
interface Extractor {

    List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence);

    /** Whether a sentence is worth reading for this construction. */
    default boolean reads(AnnotatedSentence sentence) {
        return Legible.sentence(sentence);
    }
}
