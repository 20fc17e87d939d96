package org.citedeck.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is written with a capital in an article: enough to tell a misspelling from another name. */
record NamesInArticle(Set<Wording> names) {

    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]*(?:[- ](?:(?:de|van|von|bin|al|of) )?\\p{Lu}[\\p{L}\\p{M}'’]*)*");

    static NamesInArticle of(String text) {
        Set<Wording> names = CAPITALISED
                .matcher(text)
                .results()
                .map(match -> Wording.of(match.group().replaceAll("['’]s?$", "")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new NamesInArticle(names);
    }

    /** Whether one word is the last of the key's several, and no other person of the article has it. */
    boolean isSurnameOf(Wording given, String key) {
        if (!isName(key)) {
            return false;
        }
        List<String> full = Wording.of(key).words();
        String surname = full.get(full.size() - 1);
        if (full.size() < 2 || given.words().size() != 1 || !given.folded().equals(surname)) {
            return false;
        }
        return names.stream()
                .map(Wording::words)
                .filter(words -> words.size() > 1 && words.get(words.size() - 1).equals(surname))
                .allMatch(words -> endsWith(words, full) || endsWith(full, words));
    }

    /** Whether the typed words are another name of the article, or nearer to one than to the key. */
    boolean isNearerToAnother(Wording given, Wording key, int distanceToKey) {
        return names.stream()
                .filter(name -> !name.sameAs(key) && !key.words().containsAll(name.words()))
                .anyMatch(name -> Spelling.distance(name, given) < distanceToKey);
    }

    private static boolean isName(String key) {
        return List.of(key.strip().split("\\s+")).stream()
                .filter(word -> word.length() > 3)
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private static boolean endsWith(List<String> words, List<String> ending) {
        return words.size() >= ending.size()
                && words.subList(words.size() - ending.size(), words.size()).equals(ending);
    }
}
