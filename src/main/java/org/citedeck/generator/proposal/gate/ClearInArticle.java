package org.citedeck.generator.proposal.gate;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;

/** Whether words are clear beside the headline of its article: "the rescuers" are, "that decision" is not. */
public final class ClearInArticle {

    /** Words that point to a sentence before, not to what the article is about. */
    private static final Set<String> POINTING = Set.of(
            "this",
            "that",
            "these",
            "those",
            "such",
            "another",
            "other",
            "others",
            "same",
            "latter",
            "nearby",
            "then",
            "there",
            "here",
            "rest",
            "remaining",
            "remain",
            "resulting",
            "respective",
            "aforementioned",
            "latest",
            "next",
            "previous",
            "following",
            "preceding",
            "elsewhere",
            "different");

    private ClearInArticle() {}

    static boolean is(Draft draft) {
        return Phrases.told(draft).stream().allMatch(ClearInArticle::is);
    }

    public static boolean is(Phrase phrase) {
        return !pointsBack(phrase);
    }

    private static boolean pointsBack(Phrase phrase) {
        return phrase.tokens().stream().anyMatch(t -> pointsBack(phrase, t));
    }

    private static boolean pointsBack(Phrase phrase, Token token) {
        boolean conjunction = token.is("mark")
                || token.is("cc")
                || token.tag().equals("WDT")
                || token.tag().equals("WP");
        boolean dated = phrase.sentence()
                .mentionAt(token.index())
                .filter(m -> m.date() != null)
                .isPresent();
        boolean points = POINTING.contains(token.lemma().toLowerCase(Locale.ROOT)) && !conjunction && !dated;
        return points || isPartOfSome(phrase, token) || isInQuestion(phrase, token) || isAllOfThem(phrase, token);
    }

    /** "The pines | in question". */
    private static boolean isInQuestion(Phrase phrase, Token token) {
        return token.lemma().equals("question")
                && token.index() > 0
                && phrase.sentence().token(token.index() - 1).lemma().equals("in");
    }

    /** "All three", "both": of what, the sentence before tells. */
    private static boolean isAllOfThem(Phrase phrase, Token token) {
        boolean number = token.tag().equals("CD") && phrase.sentence().typeAt(token.index()) == EntityType.NUMBER;
        boolean all = token.index() > 0
                && phrase.sentence().token(token.index() - 1).lemma().equalsIgnoreCase("all");
        return number && all && phrase.head().equals(token);
    }

    /** "19 of the 23": of what, the sentence before tells. */
    private static boolean isPartOfSome(Phrase phrase, Token token) {
        return token.tag().equals("CD")
                && phrase.sentence().typeAt(token.index()).isQuantity()
                && phrase.sentence().children(token, "det").stream()
                        .anyMatch(d -> d.lemma().equals("the"));
    }
}
