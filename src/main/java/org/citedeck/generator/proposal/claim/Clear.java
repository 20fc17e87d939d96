package org.citedeck.generator.proposal.claim;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.gate.StandsAlone;

/** Whether a phrase was read whole and means the same outside its article. */
final class Clear {

    private static final Set<String> POINTING = Set.of(
            "other", "another", "others", "same", "such", "this", "that", "these", "those", "here", "there", "both",
            "each", "either", "one", "ones", "it");

    /** Sentences back to where "the festival" was told in full, beyond which another may be meant. */
    private static final int NEAR = 3;

    private Clear() {}

    static boolean is(AnnotatedText text, Phrase phrase) {
        boolean meantBySomeName = phrase.entity() != null && phrase.size() <= 2;
        return phrase.intact()
                && (meantBySomeName || StandsAlone.isClear(text, phrase))
                && phrase.tokens().stream()
                        .noneMatch(t -> points(phrase, t)
                                || isOfSome(phrase, t)
                                || isCrooked(phrase, t)
                                || recallsFromAfar(phrase, t));
    }

    private static boolean points(Phrase phrase, Token token) {
        return POINTING.contains(token.text().toLowerCase(Locale.ROOT))
                && !token.is("mark")
                && !token.tag().startsWith("W")
                && !closesList(phrase, token);
    }

    /** "The | two | Democrats": which, only the article tells. */
    private static boolean isOfSome(Phrase phrase, Token token) {
        return token.tag().equals("CD")
                && token.is("nummod")
                && phrase.sentence().headOf(token).stream()
                        .flatMap(noun -> phrase.sentence().children(noun, "det").stream())
                        .anyMatch(the -> the.lemma().equalsIgnoreCase("the"));
    }

    /** "The match", which the text told in full long before. */
    private static boolean recallsFromAfar(Phrase phrase, Token token) {
        Entity meant = token.equals(phrase.head()) ? phrase.entity() : null;
        return meant != null
                && token.tag().equals("NN")
                && meant.type() == EntityType.NONE
                && phrase.sentence().mentionAt(token.index()).isEmpty()
                && meant.introducedIn() < phrase.sentence().id() - NEAR;
    }

    /** "… and other senior officials": the names before say which. */
    private static boolean closesList(Phrase phrase, Token token) {
        return token.text().equals("other")
                && phrase.holdsName()
                && phrase.sentence().headOf(token).filter(h -> h.is("conj")).isPresent();
    }

    private static boolean isCrooked(Phrase phrase, Token token) {
        boolean looseCapital = token.tag().matches("IN|DT|TO|CC")
                && Character.isUpperCase(token.text().charAt(0))
                && token.index() > 0
                && phrase.sentence().mentionAt(token.index()).isEmpty();
        return looseCapital
                || token.is("dep", "parataxis", "discourse", "appos")
                || (token.is("ccomp", "csubj") && !token.equals(phrase.head()))
                || token.tag().equals("UH")
                || token.text().contains("www.");
    }
}
