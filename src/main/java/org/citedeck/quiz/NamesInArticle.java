package org.citedeck.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written with a capital in an article: enough to tell a misspelling, or a short form, from another name. */
record NamesInArticle(Set<Wording> names) {

    static final NamesInArticle NONE = new NamesInArticle(Set.of());

    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]*(?:[- ](?:(?:de|van|von|bin|al|of) )?\\p{Lu}[\\p{L}\\p{M}'’]*"
                    + "|(?<=\\b\\p{Lu})\\. " + "\\p{Lu}[\\p{L}\\p{M}'’]*)*");
    /** A word that has its capital from the beginning of a sentence. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:In|On|At|The|A|An|And|But|As|For|From|By|With|After|Before|When|While|If|Since|Until|Under|Over|He|She|It|"
                    + "They|We|His|Her|Its|Their|This|That|These|Those|There|Then|However|Also|Both|Yesterday|Today) ");

    static NamesInArticle of(String text) {
        Set<Wording> names = CAPITALISED
                .matcher(text)
                .results()
                .map(match -> match.group().replaceAll("['’]s?$", ""))
                .map(name -> OPENING.matcher(name).replaceFirst(""))
                .map(Wording::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new NamesInArticle(names);
    }

    /** Whether the typed words are a form of the key's name, long or short, and could be nobody else's of the article. */
    boolean isFormOf(Wording given, String key) {
        var wanted = PersonName.of(Wording.of(key));
        var typed = PersonName.of(given);
        if (!isName(key) || isOther(typed, wanted)) {
            return false;
        }
        if (wanted.size() == 1) {
            return typed.words().equals(wanted.words())
                    || (typed.size() > 1
                            && typed.last().equals(wanted.last())
                            && isIn(typed)
                            && isNobodyElses(wanted, typed));
        }
        if (!wanted.isSomebodys(isAlone(wanted.last()))) {
            return false;
        }
        if (typed.isWhole(wanted)) {
            return true;
        }
        boolean byFirstName = typed.size() == 1 && !typed.first().equals(wanted.last());
        return (typed.isShortFor(wanted) || (wanted.isShortFor(typed) && wanted.mayBe(typed)))
                && (!byFirstName || isAlone(typed.first()))
                && isNobodyElses(typed, wanted);
    }

    /** The surname by itself, where it could be nobody else's of the article. */
    Optional<Wording> surnameOf(String key) {
        var wanted = PersonName.of(Wording.of(key));
        return Optional.of(Wording.of(wanted.last()))
                .filter(surname -> wanted.size() > 1 && !surname.isEmpty() && isFormOf(surname, key));
    }

    /** Whether the typed words are another name of the article, or nearer to one than to the key. */
    boolean isNearerToAnother(Wording given, Wording key, int distanceToKey) {
        var wanted = PersonName.of(key);
        return names.stream()
                .filter(name -> !name.isEmpty() && !name.sameAs(key) && !isPartOf(name, key, wanted))
                .anyMatch(name -> Spelling.distance(name, given) < distanceToKey);
    }

    private static boolean isPartOf(Wording name, Wording key, PersonName wanted) {
        List<String> words = name.words();
        return (words.size() == 1 && key.words().containsAll(words))
                || PersonName.of(name).mayBe(wanted);
    }

    /** Whether it is a full name of the article that cannot be the wanted one. */
    private boolean isOther(PersonName typed, PersonName wanted) {
        return typed.size() > 1 && isIn(typed) && !typed.isWhole(wanted) && !typed.mayBe(wanted);
    }

    private boolean isNobodyElses(PersonName shortForm, PersonName wanted) {
        return people().filter(name -> name.size() > 1 && shortForm.isShortFor(name))
                .allMatch(name -> name.isWhole(wanted) || name.mayBe(wanted));
    }

    private boolean isAlone(String word) {
        return names.stream().map(Wording::words).anyMatch(List.of(word)::equals);
    }

    private boolean isIn(PersonName name) {
        return people().anyMatch(name::isWhole);
    }

    private Stream<PersonName> people() {
        return names.stream().filter(name -> !name.isEmpty()).map(PersonName::of);
    }

    private static boolean isName(String key) {
        return List.of(key.strip().split("\\s+")).stream()
                .filter(word -> word.length() > 3)
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }
}
