package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citedeck.generator.language.neural.WordReading;

/** How right parses are: counts over sentences. Subtypes of relations are ignored, and punctuation is. */
final class ParseScore {

    private static final Set<String> CORE = Set.of("root", "nsubj", "obj", "obl");
    private static final Set<String> CLAUSES = Set.of("root", "nsubj", "obj", "obl", "ccomp", "xcomp", "iobj");
    private static final List<String> SHOWN = List.of(
            "nsubj", "obj", "obl", "nmod", "conj", "appos", "acl", "advcl", "xcomp", "ccomp", "compound", "cop");

    private record Sure(double sure, boolean right) {}

    private final Map<String, int[]> byRelation = new HashMap<>();
    private final List<Sure> sentences = new ArrayList<>();
    private int words;
    private int attached;
    private int labelled;
    private int core;
    private int tags;
    private int allWords;

    /** Counts the model's own reading: the generator rearranges some of it afterwards, such as titles before names. */
    void add(GoldSentence gold, List<WordReading> found) {
        boolean coreRight = true;
        boolean clausesRight = true;
        double sure = 1;
        for (int i = 0; i < gold.size(); i++) {
            WordReading word = found.get(i);
            allWords++;
            tags += word.tag().equals(gold.tags().get(i)) ? 1 : 0;
            if (gold.isPunctuation(i)) {
                continue;
            }
            String wanted = plain(gold.relations().get(i));
            String given = plain(word.relation());
            boolean placed = word.head() == gold.heads().get(i);
            boolean right = placed && wanted.equals(given);
            words++;
            attached += placed ? 1 : 0;
            labelled += right ? 1 : 0;
            count(wanted)[0]++;
            count(given)[1]++;
            count(wanted)[2] += right ? 1 : 0;
            coreRight &= right || !CORE.contains(wanted);
            clausesRight &= right || (!CLAUSES.contains(wanted) && !CORE.contains(given));
            if (CLAUSES.contains(given)) {
                sure *= word.attachment();
            }
        }
        core += coreRight ? 1 : 0;
        sentences.add(new Sure(sure, clausesRight));
    }

    private int[] count(String relation) {
        return byRelation.computeIfAbsent(relation, r -> new int[3]);
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    double unlabelled() {
        return 100.0 * attached / words;
    }

    double labelled() {
        return 100.0 * labelled / words;
    }

    double core() {
        return 100.0 * core / sentences.size();
    }

    /** Share of the surest sentences, by the product of the confidences of their clause relations, whose clauses are all right. */
    double surest(double share) {
        List<Sure> surest = sentences.stream()
                .sorted(Comparator.comparingDouble(Sure::sure).reversed())
                .limit(Math.max(1, (long) (sentences.size() * share)))
                .toList();
        return 100.0 * surest.stream().filter(Sure::right).count() / surest.size();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%d sentences, %d words: UAS %.2f LAS %.2f tags %.2f core %.1f%% clauses of surest 30/50/70/100%%: %.1f %.1f %.1f %.1f%n ",
                sentences.size(),
                words,
                unlabelled(),
                labelled(),
                100.0 * tags / allWords,
                core(),
                surest(0.3),
                surest(0.5),
                surest(0.7),
                surest(1)));
        for (String relation : SHOWN) {
            int[] n = count(relation);
            out.append(String.format(Locale.ROOT, " %s %.0f", relation, 200.0 * n[2] / Math.max(1, n[0] + n[1])));
        }
        return out.toString();
    }
}
