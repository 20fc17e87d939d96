package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Professions;
import org.citedeck.generator.language.Token;

/** Which capitals a word has of its own, and which only because it begins a sentence. */
record Capitals(AnnotatedText text) {

    private static final Set<String> PARTIES =
            Set.of("Conservative", "Democratic", "Labour", "Liberal", "Republican", "Green");

    private static final Set<String> OF_TITLES = Set.of(
            "former",
            "new",
            "late",
            "then",
            "outgoing",
            "incoming",
            "acting",
            "current",
            "longtime",
            "retired",
            "ousted",
            "embattled");

    /** A word as it stands, in lower case where only its place at the head of the sentence made it a capital. */
    String midSentence(AnnotatedSentence sentence, Token token) {
        boolean leads =
                token.index() == 0 || sentence.token(token.index() - 1).text().matches("[\"“]");
        if (leads && (token.is("det") || isProfession(sentence, token))) {
            return token.text().toLowerCase(Locale.ROOT);
        }
        if (!leads || token.text().equals("I") || (token.isProperNoun() && !isLowerElsewhere(token.text()))) {
            return token.text();
        }
        return isAllCapitals(token.text())
                        || isParty(sentence, token)
                        || isNameElsewhere(token.text())
                        || beginsTitle(sentence, token)
                        || token.text().chars().anyMatch(Character::isDigit)
                ? token.text()
                : token.text().substring(0, 1).toLowerCase(Locale.ROOT)
                        + token.text().substring(1);
    }

    /** "| Conservative | trade critic Ada Holm", of the party of that name. */
    private static boolean isParty(AnnotatedSentence sentence, Token token) {
        int end = Math.min(sentence.size(), token.index() + 4);
        return PARTIES.contains(token.text())
                && sentence.tokens().subList(token.index() + 1, end).stream()
                        .anyMatch(t -> sentence.typeAt(t.index()) == EntityType.PERSON);
    }

    /** "Glaciologist | Ada Holm": no title, whatever capital it has. */
    private static boolean isProfession(AnnotatedSentence sentence, Token token) {
        return Professions.isOne(token.text())
                && token.index() + 1 < sentence.size()
                && sentence.typeAt(token.index() + 1) == EntityType.PERSON
                && !sentence.typeAt(token.index()).isName();
    }

    /** Whether the article writes the word with a capital in mid-sentence too. */
    private boolean isNameElsewhere(String word) {
        return text.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.index() > 1 && t.isProperNoun() && t.text().equals(word));
    }

    /** Whether a word at the head of the sentence is written small elsewhere: the name of a drug, say. */
    boolean isLowerElsewhere(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !small.equals(word)
                && text.sentences().stream()
                        .flatMap(s -> s.tokens().stream())
                        .anyMatch(t -> t.text().equals(small));
    }

    /** "Foreign Minister Ada Holm"; not "Former Minister": that is said of the title. */
    private static boolean beginsTitle(AnnotatedSentence sentence, Token token) {
        if (token.index() + 1 >= sentence.size()
                || OF_TITLES.contains(token.lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        Token next = sentence.token(token.index() + 1);
        return token.is("amod", "compound", "nmod")
                && next.isNoun()
                && !sentence.typeAt(next.index()).isName()
                && Character.isUpperCase(next.text().charAt(0));
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
