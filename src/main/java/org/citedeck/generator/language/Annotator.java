package org.citedeck.generator.language;

import org.citedeck.generator.reading.SourceText;

/** Reads the grammar of a text. The port behind which the models stand: nothing outside this package knows which. */
public interface Annotator {

    /** Annotates each sentence of the text. Safe for use by several threads. */
    AnnotatedText annotate(SourceText source);

    /** The annotator that the generator uses; loads its models. The one place that chooses. */
    static Annotator standard() {
        return new NeuralAnnotator();
    }
}
