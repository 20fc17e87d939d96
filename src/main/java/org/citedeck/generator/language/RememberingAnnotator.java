package org.citedeck.generator.language;

import java.util.LinkedHashMap;
import java.util.Map;
import org.citedeck.generator.reading.SourceText;

/** Keeps what was read of the last few texts: for authors, who have the same ones proposed from after each change of a rule. */
public final class RememberingAnnotator implements Annotator {

    private static final int MOST = 16;

    private final Annotator annotator;
    private final Map<SourceText, AnnotatedText> remembered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceText, AnnotatedText> eldest) {
            return size() > MOST;
        }
    };

    public RememberingAnnotator(Annotator annotator) {
        this.annotator = annotator;
    }

    /** One text at a time. */
    @Override
    public synchronized AnnotatedText annotate(SourceText source) {
        AnnotatedText known = remembered.get(source);
        if (known == null) {
            known = annotator.annotate(source);
            remembered.put(source, known);
        }
        return known;
    }
}
