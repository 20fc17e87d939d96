package org.citedeck.generator.language;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

/**
 * Dates, times, amounts and ordinals by the rules of CoreNLP (SUTime: Chang and Manning 2012), without any of its models. It reads
 * tags and lemmas; it sets {@code ner} and the Timex of each word.
 */
final class NumericReader {

    private final StanfordCoreNLP rules = new StanfordCoreNLP(
            Pipelines.properties(
                    "ner",
                    // no recognisers of names
                    "ner.model",
                    "",
                    "ner.applyFineGrained",
                    "false",
                    "ner.buildEntityMentions",
                    "false",
                    // no calendar of holidays: it would bring an XML binding of its own
                    "sutime.binders",
                    "0"),
            false);

    void read(Annotation document) {
        rules.annotate(document);
    }
}
