package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import java.util.List;
import org.citedeck.generator.language.neural.WordReading;

/** Lays the names that the model finds over the dates and amounts that the rules find. */
final class NameLabels {

    private static final String NONE = "O";

    private NameLabels() {}

    /** Sets {@code ner} of the words of names, in place. A date or an amount within a longer name is part of the name. */
    static void apply(List<CoreLabel> labels, List<WordReading> readings) {
        int i = 0;
        while (i < labels.size()) {
            String name = readings.get(i).name();
            int end = i + 1;
            while (end < labels.size() && readings.get(end).name().equals(name)) {
                end++;
            }
            if (!name.equals(NONE) && labels.subList(i, end).stream().anyMatch(NameLabels::isPlain)) {
                for (CoreLabel label : labels.subList(i, end)) {
                    label.setNER(name);
                    label.remove(TimexAnnotation.class);
                }
            }
            i = end;
        }
    }

    private static boolean isPlain(CoreLabel label) {
        return label.ner() == null || label.ner().equals(NONE);
    }
}
