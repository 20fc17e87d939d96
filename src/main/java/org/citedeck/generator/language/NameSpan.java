package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citedeck.generator.language.neural.WordReading;

/**
 * Words of a sentence that make up one name.
 *
 * @param end index after its last word
 * @param label PERSON, LOCATION, ORGANIZATION or MISC
 * @param confidence mean over its words
 */
record NameSpan(int first, int end, String label, double confidence) {

    private static final String NONE = "O";
    private static final String PERSON = "PERSON";
    private static final String OTHER = "MISC";
    /** Relation of a title to the name behind it in the model's treebanks. */
    private static final String TITLE = "nmod:desc";

    /**
     * The names of a sentence. The model labels word by word; the tree knows which words belong together: proper nouns joined by it
     * have one label, that of most confidence, and two names side by side with the same label are two. A name has a capital.
     *
     * @param texts of the words
     */
    static List<NameSpan> in(List<WordReading> words, List<String> texts) {
        List<String> labels =
                new ArrayList<>(words.stream().map(WordReading::name).toList());
        List<Double> sure = words.stream().map(WordReading::nameConfidence).toList();
        int first = 0;
        while (first < words.size()) {
            int end = first + 1;
            while (end < words.size() && properNounsFrom(words, first) > end && isLinked(words, first, end)) {
                end++;
            }
            agree(labels.subList(first, end), sure.subList(first, end));
            first = end;
        }
        bridge(words, labels);
        List<NameSpan> spans = new ArrayList<>();
        first = 0;
        while (first < words.size()) {
            int end = first + 1;
            while (end < words.size() && labels.get(end).equals(labels.get(first))) {
                end++;
            }
            if (!labels.get(first).equals(NONE)) {
                addApart(words, labels.get(first), first, end, spans);
            }
            first = end;
        }
        return spans.stream().flatMap(span -> span.trimmed(words, texts)).toList();
    }

    /** The name without small words at its edges; none where there is no capital: "navy". */
    private Stream<NameSpan> trimmed(List<WordReading> words, List<String> texts) {
        if (texts.subList(first, end).stream().noneMatch(NameSpan::hasCapital) || isAdjectiveOfTitle(words, texts)) {
            return Stream.empty();
        }
        int from = first;
        while (!isProper(words.get(from)) && !hasCapital(texts.get(from))) {
            from++;
        }
        if (isProfession(texts, from)) {
            from++;
        }
        int to = end;
        while (!isProper(words.get(to - 1)) && !hasCapital(texts.get(to - 1))) {
            to--;
        }
        return Stream.of(new NameSpan(from, to, mayBeSo(texts, from, to) ? label : OTHER, confidence));
    }

    /** Not "Asante regalia": a person's name ends in a capital, of other names any word may. */
    private boolean mayBeSo(List<String> texts, int from, int to) {
        return !label.equals(PERSON) || to - from == 1 || hasCapital(texts.get(to - 1));
    }

    /** "Glaciologist | Ada Holm": at the head of a sentence, where anything has a capital; no part of the name. */
    private boolean isProfession(List<String> texts, int from) {
        return from == 0 && end - from > 2 && label.equals(PERSON) && Professions.isOne(texts.get(from));
    }

    /** "Norwegian | Foreign | Minister": one that tells a people is a name, others are not. */
    private boolean isAdjectiveOfTitle(List<WordReading> words, List<String> texts) {
        return words.subList(first, end).stream().noneMatch(NameSpan::isProper)
                && end < words.size()
                && hasCapital(texts.get(end))
                && words.get(end).tag().equals("NN")
                && !Demonyms.isOne(String.join(" ", texts.subList(first, end)));
    }

    private static boolean hasCapital(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase);
    }

    /** "University | of | Oslo": what follows the preposition within a name is part of it. */
    private static void bridge(List<WordReading> words, List<String> labels) {
        for (int i = 1; i + 1 < words.size(); i++) {
            String label = labels.get(i);
            boolean within = words.get(i).tag().equals("IN")
                    && !label.equals(NONE)
                    && label.equals(labels.get(i - 1))
                    && isProper(words.get(i - 1));
            String next = labels.get(i + 1);
            for (int j = i + 1;
                    within
                            && j < words.size()
                            && isProper(words.get(j))
                            && labels.get(j).equals(next);
                    j++) {
                labels.set(j, label);
            }
        }
    }

    /** The end of the run of proper nouns that begins here, hyphens within it included. */
    private static int properNounsFrom(List<WordReading> words, int first) {
        int end = first;
        while (end < words.size() && (isProper(words.get(end)) || isHyphenWithin(words, end))) {
            end++;
        }
        return end;
    }

    private static boolean isHyphenWithin(List<WordReading> words, int at) {
        return words.get(at).tag().equals("HYPH")
                && at > 0
                && at + 1 < words.size()
                && isProper(words.get(at - 1))
                && isProper(words.get(at + 1));
    }

    private static boolean isProper(WordReading word) {
        return word.tag().startsWith("NNP");
    }

    /** Whether the parts of a name before and behind a place hang together: first names, hyphens; titles are none. */
    private static boolean isLinked(List<WordReading> words, int first, int place) {
        int end = properNounsFrom(words, first);
        for (int i = first; i < end; i++) {
            int head = words.get(i).head();
            boolean across = i < place ? head >= place && head < end : head >= first && head < place;
            if (across
                    && List.of("compound", "flat", "punct", "amod")
                            .contains(words.get(i).relation())) {
                return true;
            }
        }
        return false;
    }

    private static void agree(List<String> labels, List<Double> sure) {
        Map<String, Double> votes = new TreeMap<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).equals(NONE)) {
                votes.merge(labels.get(i), sure.get(i), Double::sum);
            }
        }
        if (labels.size() > 1 && !votes.isEmpty()) {
            String best = votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(NONE);
            labels.replaceAll(label -> best);
        }
    }

    /** Adds a run of one label, cut where no arc of the tree crosses. */
    private static void addApart(List<WordReading> words, String label, int first, int end, List<NameSpan> spans) {
        int from = first;
        for (int place = first + 1; place <= end; place++) {
            if (place == end || !isCrossed(words, first, place, end)) {
                if (isTitle(words, place)) {
                    from = place;
                    continue;
                }
                double sum = 0;
                for (WordReading word : words.subList(from, place)) {
                    sum += word.name().equals(label) ? word.nameConfidence() : 0;
                }
                spans.add(new NameSpan(from, place, label, sum / (place - from)));
                from = place;
            }
        }
    }

    private static boolean isCrossed(List<WordReading> words, int first, int place, int end) {
        for (int i = first; i < end; i++) {
            int head = words.get(i).head();
            boolean across = i < place ? head >= place && head < end : head >= first && head < place;
            if (across && !words.get(i).relation().equals(TITLE)) {
                return true;
            }
        }
        return false;
    }

    /** "President | Ada Holm". */
    private static boolean isTitle(List<WordReading> words, int end) {
        return words.get(end - 1).relation().equals(TITLE) && words.get(end - 1).head() >= end;
    }
}
