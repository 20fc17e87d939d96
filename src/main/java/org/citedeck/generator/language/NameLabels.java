package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations.EntityMentionIndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citedeck.generator.language.neural.WordReading;

/**
 * Lays the names that the model finds over the dates and amounts that the rules find. A name means the same throughout a text: the
 * label of most confidence holds for all its mentions.
 */
final class NameLabels {

    private static final String NONE = "O";

    private NameLabels() {}

    /**
     * Sets {@code ner} of the words of names, in place, and numbers the names, so that two side by side stay two. A date or an
     * amount within a longer name is part of the name.
     */
    static void apply(List<List<CoreLabel>> sentences, List<List<WordReading>> readings) {
        List<List<NameSpan>> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            names.add(NameSpan.in(
                    readings.get(i),
                    sentences.get(i).stream().map(CoreLabel::originalText).toList()));
        }
        Map<String, Map<String, Double>> votes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (NameSpan name : names.get(i)) {
                votes.computeIfAbsent(text(name, sentences.get(i)), n -> new TreeMap<>())
                        .merge(name.label(), name.confidence(), Double::sum);
            }
        }
        int number = 0;
        for (int i = 0; i < names.size(); i++) {
            for (NameSpan name : names.get(i)) {
                List<CoreLabel> words = sentences.get(i).subList(name.first(), name.end());
                if (words.stream().anyMatch(NameLabels::isPlain)) {
                    String label = best(votes.getOrDefault(text(name, sentences.get(i)), Map.of()));
                    for (CoreLabel word : words) {
                        word.setNER(label);
                        word.remove(TimexAnnotation.class);
                        word.set(EntityMentionIndexAnnotation.class, number);
                    }
                    number++;
                }
            }
        }
    }

    private static String text(NameSpan name, List<CoreLabel> words) {
        return String.join(
                " ",
                words.subList(name.first(), name.end()).stream()
                        .map(CoreLabel::word)
                        .toList());
    }

    private static String best(Map<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }

    private static boolean isPlain(CoreLabel label) {
        return label.ner() == null || label.ner().equals(NONE);
    }
}
