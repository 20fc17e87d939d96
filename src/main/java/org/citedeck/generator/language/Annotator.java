package org.citedeck.generator.language;

import java.util.function.IntConsumer;
import org.citedeck.generator.reading.SourceText;

/** Reads the grammar of a text. The port behind which the models stand: nothing outside this package knows which. */
public interface Annotator {

    /** Annotates each sentence of the text. Safe for use by several threads. */
    AnnotatedText annotate(SourceText source);

    /**
     * As {@link #annotate(SourceText)}.
     *
     * @param done is told how many sentences are annotated so far; what it throws ends the work
     */
    default AnnotatedText annotate(SourceText source, IntConsumer done) {
        AnnotatedText text = annotate(source);
        done.accept(source.sentences().size());
        return text;
    }

    /** The annotator that the generator uses; loads its models. The one place that chooses. */
    static Annotator standard() {
        return new NeuralAnnotator();
    }
}
