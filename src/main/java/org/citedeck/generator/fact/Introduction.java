package org.citedeck.generator.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordNet;
import org.citedeck.generator.reading.HeadlineWords;

/**
 * What an article called a thing when it first spoke of it: "the register" is "the statewide register of recommendations".
 *
 * @param before words that stand before the noun: "statewide"; never empty
 * @param behind words that stand behind it: "of recommendations"; may be empty
 * @param sentence id of the sentence that introduces it
 */
record Introduction(String before, String behind, int sentence) {

    /** They tell things of a kind apart, not what kind of thing it is. */
    private static final Set<String> COUNTING = Set.of(
            "first",
            "second",
            "third",
            "last",
            "next",
            "new",
            "old",
            "other",
            "same",
            "own",
            "further",
            "more",
            "previous",
            "earlier",
            "later",
            "former",
            "latest",
            "current",
            "recent",
            "final",
            "many",
            "several",
            "few",
            "such",
            "whole",
            "single",
            "big",
            "large",
            "small",
            "only",
            "another",
            "good",
            "great",
            "best",
            "different",
            "similar",
            "percent",
            "cent");

    /** A story has several people, bodies and places of a kind: which is meant, their descriptions hardly tell. */
    private static final Set<String> OF_SEVERAL = Set.of("noun.person", "noun.group", "noun.location", "noun.time", "");

    private static final int MOST_BEFORE = 3;
    private static final int MOST_BEHIND = 4;

    /** The introduction of a noun that has nothing but "the" before it; empty where the article had one name or several for it. */
    static Optional<Introduction> of(AnnotatedText text, AnnotatedSentence sentence, Token noun) {
        if (OF_SEVERAL.contains(WordNet.field(noun.lemma()))) {
            return Optional.empty();
        }
        Map<String, Introduction> found = new LinkedHashMap<>();
        for (AnnotatedSentence earlier : text.before(sentence, noun)) {
            for (Token token : earlier.tokens()) {
                if (token.tag().equals(noun.tag())
                        && token.lemma().equalsIgnoreCase(noun.lemma())
                        && !text.isQuoted(earlier, token)) {
                    read(text, earlier, token)
                            .ifPresent(i -> found.putIfAbsent(i.before().toLowerCase(Locale.ROOT), i));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /** As {@link #of}, for any token: empty unless it is a noun with nothing but "the" before it that the headline does not speak of. */
    static Optional<Introduction> ofBare(AnnotatedText text, AnnotatedSentence sentence, Token noun) {
        boolean bare = noun.index() > 0
                && noun.tag().matches("NNS?")
                && sentence.token(noun.index() - 1).lemma().equals("the")
                && sentence.token(noun.index() - 1).head() == noun.index()
                && sentence.children(noun, "amod", "compound", "nummod", "nmod", "acl")
                        .isEmpty()
                && sentence.mentionAt(noun.index()).isEmpty()
                && !text.isQuoted(sentence, noun);
        Set<String> headline = bare ? HeadlineWords.of(text.source()).all() : Set.of();
        return bare
                        && !headline.contains(noun.text().toLowerCase(Locale.ROOT))
                        && !headline.contains(noun.lemma().toLowerCase(Locale.ROOT))
                ? of(text, sentence, noun)
                : Optional.empty();
    }

    /** The noun with the words that introduced it around it. */
    String around(String noun) {
        return before + " " + noun + (behind.isEmpty() ? "" : " " + behind);
    }

    private static Optional<Introduction> read(AnnotatedText text, AnnotatedSentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && isBefore(sentence, sentence.token(first - 1), noun)) {
            first--;
        }
        List<Token> before = sentence.tokens().subList(first, noun.index());
        long words = before.stream().filter(t -> !t.isPunctuation()).count();
        boolean counting =
                before.stream().anyMatch(t -> COUNTING.contains(t.lemma().toLowerCase(Locale.ROOT)));
        if (words == 0
                || words > MOST_BEFORE
                || counting
                || before.get(0).isPunctuation()
                || isOfName(sentence, before)) {
            return Optional.empty();
        }
        String source = text.source().text();
        return Optional.of(new Introduction(
                source.substring(
                        before.get(0).start(), before.get(before.size() - 1).end()),
                behind(source, sentence, noun),
                sentence.id()));
    }

    /** "The | Railway | Accident Investigation Unit", "12m | Norwegian kroner | award": part of a name or of a sum, no word for what it is. */
    private static boolean isOfName(AnnotatedSentence sentence, List<Token> before) {
        int first = before.get(0).index();
        boolean sum = first > 0 && sentence.token(first - 1).tag().equals("CD");
        return sum || before.stream().anyMatch(Token::isProperNoun);
    }

    /** Adjectives and nouns of the same phrase. */
    private static boolean isBefore(AnnotatedSentence sentence, Token word, Token noun) {
        return sentence.subtree(noun).get(word.index())
                && (word.tag().matches("JJ|NN|NNP|NNS|VBN|HYPH") || isOfMeasure(sentence, word))
                && !word.is("nmod:poss");
    }

    /** "412 | -page". */
    private static boolean isOfMeasure(AnnotatedSentence sentence, Token number) {
        return number.tag().equals("CD")
                && sentence.token(number.index() + 1).text().equals("-");
    }

    /** "of | coronial recommendations". */
    private static String behind(String source, AnnotatedSentence sentence, Token noun) {
        return sentence.children(noun, "nmod").stream()
                .filter(tie ->
                        tie.index() > noun.index() && sentence.subtree(tie).nextSetBit(0) == noun.index() + 1)
                .filter(tie -> sentence.token(noun.index() + 1).lemma().equals("of"))
                .filter(tie -> sentence.subtree(tie).cardinality() <= MOST_BEHIND
                        && sentence.subtree(tie).length() - noun.index() - 1
                                == sentence.subtree(tie).cardinality())
                .filter(tie -> sentence.subtree(tie).stream()
                        .mapToObj(sentence::token)
                        .allMatch(t -> t.lemma().equals("of") || t.tag().matches("JJ|NNS?")))
                .findFirst()
                .map(tie -> source.substring(
                        sentence.token(noun.index() + 1).start(),
                        sentence.token(sentence.subtree(tie).length() - 1).end()))
                .orElse("");
    }
}
