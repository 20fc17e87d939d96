package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/** Cuts a sentence into words: a tokenizer, or a file in which somebody did it. */
interface WordSource {

    /** The words of a sentence, with the offsets of the whole text. */
    List<CoreLabel> words(SourceText source, Sentence sentence);

    /** CoreNLP's tokenizer by rules. Sentences are given, not found, so that offsets stay those of the frozen text. */
    static WordSource tokenizer() {
        return new RuleTokenizer();
    }
}
