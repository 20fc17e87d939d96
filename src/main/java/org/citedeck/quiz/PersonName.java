package org.citedeck.quiz;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.language.Lexicon;
import org.citedeck.generator.language.WordList;

/**
 * A name as it may be written shorter or the other way round: "Ada Holm", "President Holm", "A. Holm", "Holm, Ada".
 *
 * @param words folded, without titles before them
 */
record PersonName(List<String> words) {

    private static final WordList SHORT_TITLES = WordList.of("honorifics");

    private static final WordList OFFICES = WordList.of("offices");

    /** Titles that are in neither list, as they are written out, noble, or part of one. */
    private static final Set<String> FURTHER_TITLES = Set.of(
            "professor",
            "dame",
            "lord",
            "lady",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "president",
            "premier",
            "prime",
            "vice",
            "deputy",
            "foreign",
            "senator",
            "representative",
            "judge",
            "justice",
            "general",
            "colonel");
    /** Words that names of bodies and places have, and names of people do not. */
    private static final Set<String> NOT_IN_NAMES = Set.of("of", "and", "for", "the", "in", "on", "at");

    static PersonName of(Wording wording) {
        List<String> words = wording.words();
        int start = 0;
        while (start < words.size() - 1 && isTitle(words.get(start))) {
            start++;
        }
        return new PersonName(List.copyOf(words.subList(start, words.size())));
    }

    /** Not what people are called by, as "Dean" is. */
    private static boolean isTitle(String word) {
        return FURTHER_TITLES.contains(word)
                || SHORT_TITLES.contains(Character.toUpperCase(word.charAt(0)) + word.substring(1))
                || (OFFICES.contains(word) && !Lexicon.isFirstName(word));
    }

    int size() {
        return words.size();
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /**
     * Whether it looks like somebody's: no body, no country, and not made of common words unless the first is what people
     * are called.
     *
     * @param alone whether the article uses the last word as a name by itself
     */
    boolean isSomebodys(boolean alone) {
        return size() > 1
                && words.stream().noneMatch(NOT_IN_NAMES::contains)
                && !Lexicon.isPlace(String.join(" ", words))
                && (alone || Lexicon.isFirstName(first()) || !(Lexicon.isWord(last()) || Lexicon.isPlace(last())));
    }

    /** Whether this is the whole of the other, in whatever order. */
    boolean isWhole(PersonName other) {
        return words.equals(other.words)
                || (size() > 1
                        && words.stream()
                                .sorted()
                                .toList()
                                .equals(other.words.stream().sorted().toList()));
    }

    /** Whether this may stand for the other where nobody else is meant. */
    boolean isShortFor(PersonName other) {
        if (size() > 1 && last().equals(other.last()) && other.size() > 1) {
            return first().equals(other.first())
                    || (first().length() == 1 && other.first().startsWith(first()))
                    || (size() < other.size() && other.endsWith(this));
        }
        return size() == 1 && other.size() > 1 && (first().equals(other.last()) || first().equals(other.first()));
    }

    /** Whether one may be the other with names in between left out, or the surname of it. */
    boolean mayBe(PersonName other) {
        return endsWith(other)
                || other.endsWith(this)
                || (first().equals(other.first()) && last().equals(other.last()) && (size() == 2 || other.size() == 2));
    }

    private boolean endsWith(PersonName ending) {
        int from = size() - ending.size();
        return from >= 0 && words.subList(from, size()).equals(ending.words);
    }
}
