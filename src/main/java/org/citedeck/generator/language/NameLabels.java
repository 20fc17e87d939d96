package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations.EntityMentionIndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.citedeck.generator.language.neural.WordReading;

/**
 * Lays the names that the model finds over the dates and amounts that the rules find. A name means the same throughout a text: the
 * label of most confidence holds for all its mentions.
 */
final class NameLabels {

    private static final String NONE = "O";
    /** Probability from which the type of a phrase counts. */
    private static final double SURE = 0.6;

    private static final double CERTAIN = 2;
    /** However often the model takes it for something else. */
    private static final double BEYOND_DOUBT = 100;

    private static final WordList COMPANIES = WordList.of("company-nouns");
    private static final Set<String> LEADERS = Set.of(
            "executive", "chairman", "chairwoman", "chair", "director", "manager", "founder", "co-founder", "owner");
    /** The labels of names by the types of GUM. */
    private static final Map<String, String> LABELS = Map.of(
            "person", "PERSON",
            "place", "LOCATION",
            "organization", "ORGANIZATION",
            "object", "MISC",
            "event", "MISC",
            "abstract", "MISC");

    private NameLabels() {}

    /**
     * Sets {@code ner} of the words of names, in place, and numbers the names, so that two side by side stay two. A date or an
     * amount within a longer name is part of the name.
     */
    static void apply(List<List<CoreLabel>> sentences, List<List<WordReading>> readings) {
        List<List<NameSpan>> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<CoreLabel> words = sentences.get(i);
            List<NameSpan> found = NameSpan.in(
                    readings.get(i), words.stream().map(CoreLabel::originalText).toList());
            names.add(new ArrayList<>(
                    found.stream().filter(name -> !isSum(name, words)).toList()));
        }
        Map<String, Map<String, Double>> votes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (NameSpan name : names.get(i)) {
                Map<String, Double> vote = votes.computeIfAbsent(text(name, sentences.get(i)), n -> new TreeMap<>());
                vote.merge(name.label(), name.confidence(), Double::sum);
                if (isCompany(name, sentences.get(i))) {
                    // "the developer | Ada Holm"
                    boolean doubtful = PersonNouns.contains(before(name, sentences.get(i)));
                    vote.merge("ORGANIZATION", doubtful ? CERTAIN : BEYOND_DOUBT, Double::sum);
                }
                if (isLed(name, sentences.get(i))) {
                    vote.merge("ORGANIZATION", CERTAIN, Double::sum);
                }
                if (isSomebody(name, sentences.get(i))) {
                    vote.merge("PERSON", 1.0, Double::sum);
                }
                if (isOneOfAKind(name, sentences.get(i))) {
                    vote.merge("MISC", CERTAIN, Double::sum);
                }
                typed(name, readings.get(i)).ifPresent(t -> vote.merge(t.label(), t.confidence(), Double::sum));
            }
        }
        labelAcronyms(sentences, readings, names);
        int number = 0;
        for (int i = 0; i < names.size(); i++) {
            for (NameSpan name : names.get(i)) {
                List<CoreLabel> words = sentences.get(i).subList(name.first(), name.end());
                if (words.stream().anyMatch(NameLabels::isPlain)) {
                    String label = best(votes.getOrDefault(text(name, sentences.get(i)), Map.of(name.label(), 1.0)));
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

    /** "Kč41bn": a capital and a currency make no name. */
    private static boolean isSum(NameSpan name, List<CoreLabel> words) {
        return name.end() - name.first() == 1
                && "MONEY".equals(words.get(name.first()).ner());
    }

    /** "Carmaker | Brandt". */
    private static boolean isCompany(NameSpan name, List<CoreLabel> words) {
        return name.first() > 0 && COMPANIES.contains(before(name, words));
    }

    /** Lemma of the word before a name that does not begin its sentence. */
    private static String before(NameSpan name, List<CoreLabel> words) {
        return words.get(name.first() - 1).lemma().toLowerCase(Locale.ROOT);
    }

    /** "Chief executive of | Hydrosahel": what somebody runs is nobody. */
    private static boolean isLed(NameSpan name, List<CoreLabel> words) {
        return name.label().equals("PERSON")
                && name.first() > 1
                && words.get(name.first() - 1).word().equals("of")
                && LEADERS.contains(words.get(name.first() - 2).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Operator | Lucas Seabi, who …". */
    private static boolean isSomebody(NameSpan name, List<CoreLabel> words) {
        int behind =
                name.end() < words.size() && words.get(name.end()).word().equals(",") ? name.end() + 1 : name.end();
        return name.end() - name.first() > 1
                && name.first() > 0
                && PersonNouns.contains(words.get(name.first() - 1).lemma().toLowerCase(Locale.ROOT))
                && behind < words.size()
                && words.get(behind).word().equals("who");
    }

    /** "To the | Mau Mau": nobody is called so. */
    private static boolean isOneOfAKind(NameSpan name, List<CoreLabel> words) {
        return name.label().equals("PERSON")
                && name.first() > 0
                && words.get(name.first() - 1).word().equalsIgnoreCase("the")
                && (name.end() == words.size() || !words.get(name.end()).tag().startsWith("NN"));
    }

    /** A second opinion: what the model takes the phrase of the name to speak of, "the MV Spirit": an object. */
    private static Optional<NameSpan> typed(NameSpan name, List<WordReading> words) {
        WordReading head = words.get(name.end() - 1);
        String label = LABELS.get(head.type());
        return label == null || head.typeConfidence() < SURE
                ? Optional.empty()
                : Optional.of(new NameSpan(name.first(), name.end(), label, head.typeConfidence()));
    }

    /** "The WHO" is the World Health Organization wherever the text has that name, even where the model saw no name. */
    private static void labelAcronyms(
            List<List<CoreLabel>> sentences, List<List<WordReading>> readings, List<List<NameSpan>> names) {
        Map<String, NameSpan> byAcronym = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (NameSpan name : names.get(i)) {
                String acronym = Acronym.of(List.of(text(name, sentences.get(i)).split("\\s+", -1)));
                if (acronym.length() > 2) {
                    byAcronym.putIfAbsent(acronym, name);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            List<CoreLabel> words = sentences.get(i);
            for (int w = 0; w < words.size(); w++) {
                NameSpan meant = byAcronym.get(words.get(w).word());
                int at = w;
                boolean free = names.get(i).stream().noneMatch(n -> n.first() <= at && at < n.end());
                if (meant != null && free && readings.get(i).get(w).tag().startsWith("NNP")) {
                    names.get(i).add(new NameSpan(w, w + 1, meant.label(), meant.confidence()));
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
