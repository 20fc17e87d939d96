package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name, without what stands before it and is no part of it. */
final class NameWords {

    private static final WordList HONORIFICS = WordList.of("honorifics");
    private static final WordList OFFICES = WordList.of("offices");

    /** "Amelia Rooke | KC": ranks and honours behind a name, by which nobody is called. */
    private static final Set<String> POSTNOMINALS = Set.of(
            "KC", "QC", "SC", "MP", "MEP", "MSP", "MLA", "TD", "OBE", "MBE", "CBE", "QPM", "FRS", "PhD", "MD", "Jr",
            "Sr");

    private static final Set<String> PARTICLES = Set.of(
            "al", "av", "af", "bin", "bint", "binti", "da", "de", "del", "della", "den", "der", "di", "dos", "das",
            "do", "du", "el", "ibn", "la", "le", "lo", "ten", "ter", "van", "vande", "von", "y", "zu", "zur");

    /** What a chief is chief of, or a minister first. */
    private static final Set<String> OF_CHIEFS = Set.of(
            "executive",
            "officer",
            "financial",
            "operating",
            "investment",
            "technology",
            "medical",
            "scientific",
            "justice",
            "inspector",
            "superintendent",
            "constable",
            "economist",
            "scientist",
            "whip",
            "general",
            "secretary",
            "minister");

    private NameWords() {}

    /**
     * The words by which somebody or something is called.
     *
     * @param text the mention as written
     * @param told every name of the text as written
     */
    static List<String> of(String text, Mention mention, Set<String> told) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        // "Cr Col Hargreaves" is Col Hargreaves, "Col Hargreaves" is Hargreaves
        int least = words.size() > 2 ? 2 : 1;
        while (words.size() > least && HONORIFICS.contains(words.get(0).replace(".", ""))) {
            words.remove(0);
        }
        if (mention.type() == EntityType.PERSON) {
            while (words.size() > 2
                    && POSTNOMINALS.contains(words.get(words.size() - 1).replace(".", ""))) {
                words.remove(words.size() - 1);
            }
            words.subList(0, office(words)).clear();
            while (words.size() > 2 && isCommon(words.get(0))) {
                words.remove(0);
            }
        }
        // "Substitute Lachie Tran", where a sentence begins with him, is Lachie Tran
        if (mention.first() == 0
                && words.size() > 2
                && told.contains(String.join(" ", words.subList(1, words.size())))
                && told.stream().noneMatch(other -> isOfSomebodyElse(other, words))) {
            words.remove(0);
        }
        return List.copyOf(words);
    }

    /** "Wendell Pruitt", where the text also has "Wendell Ray Pruitt": the first word is a name. */
    private static boolean isOfSomebodyElse(String name, List<String> words) {
        return name.startsWith(words.get(0) + " ") && !name.equals(String.join(" ", words));
    }

    /** "lock | Ben Yarrow"; not "von Rahlow". */
    private static boolean isCommon(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter)
                && !PARTICLES.contains(word);
    }

    /** How many words tell an office before first name and surname: "Agriculture Cabinet Secretary | Hassan Mwakio". */
    private static int office(List<String> words) {
        for (int i = words.size() - 3; i > 0; i--) {
            if (OFFICES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                int end = i + 1;
                while (end < words.size() - 2
                        && OF_CHIEFS.contains(words.get(end).toLowerCase(Locale.ROOT))) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }
}
