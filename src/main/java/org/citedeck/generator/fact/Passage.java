package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.citedeck.generator.language.AnnotatedText;

/**
 * What is quoted of a speech in one: a sentence, or two that follow each other.
 *
 * @param parts one or two
 */
record Passage(List<SpokenWords> parts) {

    /** Words from which on a sentence stands on its own where it may. */
    private static final int ENOUGH_ALONE = 8;
    /** Words and nouns that two sentences need to say something together. */
    private static final int FEWEST_WORDS = 10;

    private static final int FEWEST_NOUNS = 2;
    private static final int MOST_WORDS = 30;

    /** The sentences of a speech that say enough, each on its own; what says little, with the sentence behind it. */
    static List<Passage> of(List<SpokenWords> said) {
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (!saysEnough(said.get(i)) && i + 1 < said.size() && goTogether(said.get(i), said.get(i + 1))) {
                found.add(new Passage(List.of(said.get(i), said.get(i + 1))));
                i++;
            } else if (said.get(i).saySomething()) {
                found.add(new Passage(List.of(said.get(i))));
            }
        }
        return found;
    }

    private static boolean saysEnough(SpokenWords words) {
        return words.saySomething() && words.count() >= ENOUGH_ALONE;
    }

    /** "I heard her before I saw her. | She was asking for her shoes": two that say together what neither says alone. */
    private static boolean goTogether(SpokenWords first, SpokenWords second) {
        int words = first.count() + second.count();
        return second.sentence().id() == first.sentence().id() + 1
                && !saysEnough(second)
                && first.areVerbal()
                && isClear(first)
                && second.arePlain()
                && !second.meanSomebody()
                && first.nouns() + second.nouns() >= FEWEST_NOUNS
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS;
    }

    /** Whether nothing in a sentence was told before. */
    private static boolean isClear(SpokenWords words) {
        return words.arePlain()
                && !words.meanSomebody()
                && !words.pointsBack()
                && !words.goesOn()
                && !words.hangs()
                && !words.pointsAtSomething();
    }

    /** Whether something is spoken of that was told before. */
    boolean pointsBack() {
        return parts.get(0).pointsBack();
    }

    /** Whether somebody is meant whom only the article names. */
    boolean meansSomebody() {
        return parts.stream().anyMatch(SpokenWords::meanSomebody);
    }

    int count() {
        return parts.stream().mapToInt(SpokenWords::count).sum();
    }

    /** As it stands, without what tells in between who speaks, and without the last full stop. */
    String verbatim(AnnotatedText text) {
        return parts.stream().map(words -> words.trimmed().verbatim(text)).collect(Collectors.joining(". "));
    }
}
