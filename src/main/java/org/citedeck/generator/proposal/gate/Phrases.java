package org.citedeck.generator.proposal.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.Said;

/** What a prompt tells. */
final class Phrases {

    private Phrases() {}

    /** The phrases that the prompt tells: all but the one it asks for. */
    static List<Phrase> told(Draft draft) {
        List<Phrase> told = new ArrayList<>(participants(draft));
        if (draft.fact().attribution() != null) {
            told.add(draft.fact().attribution().source());
        }
        circumstances(draft).forEach(a -> told.add(a.phrase()));
        return told;
    }

    /** Those of them that take part in what happens: not where and when it happens, nor who says so. */
    static List<Phrase> participants(Draft draft) {
        List<Phrase> told = new ArrayList<>();
        if (!isAsked(draft.fact().subject(), draft)) {
            told.add(draft.fact().subject());
        }
        said(draft).filter(a -> !isCircumstance(a)).forEach(a -> told.add(a.phrase()));
        return told;
    }

    /** Whether a phrase names somebody or something other than where it is: not "homes in Portugal". */
    static boolean anchors(AnnotatedText text, Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        BitSet places = new BitSet();
        for (Token token : phrase.tokens()) {
            boolean at = sentence.children(token, "case").stream()
                    .anyMatch(c -> Set.of("in", "at", "near", "on").contains(c.lemma()));
            boolean place = sentence.typeAt(token.index()).isPlace();
            if (!token.equals(phrase.head())
                    && at
                    && (place || !sentence.typeAt(token.index()).isName())
                    && isMany(phrase)) {
                places.or(sentence.subtree(token));
            }
        }
        List<Token> rest =
                phrase.tokens().stream().filter(t -> !places.get(t.index())).toList();
        return StandsAlone.names(text, new Phrase(sentence, phrase.head(), rest, phrase.entity(), true));
    }

    /** "homes in Portugal"; "a military base in Gyumri" is told by its place. */
    private static boolean isMany(Phrase phrase) {
        return phrase.isPlural() || !phrase.head().isNoun();
    }

    /** Whether a place by name and a date are told: few things happen there and then. */
    static boolean tellsWhereAndWhen(Draft draft) {
        List<Argument> circumstances = circumstances(draft);
        boolean acts = draft.fact().argument(Role.OBJECT).isPresent()
                || draft.fact().predicate().passive();
        return acts
                && circumstances.stream().anyMatch(a -> a.phrase().type().isPlace())
                && circumstances.stream()
                        .anyMatch(a -> a.phrase()
                                .mention()
                                .filter(m -> m.date() != null)
                                .isPresent());
    }

    private static List<Argument> circumstances(Draft draft) {
        return said(draft).filter(Phrases::isCircumstance).toList();
    }

    /** The arguments that the prompt puts into words. */
    private static Stream<Argument> said(Draft draft) {
        return draft.fact().arguments().stream().filter(a -> !isAsked(a.phrase(), draft) && Said.is(draft.fact(), a));
    }

    private static boolean isCircumstance(Argument argument) {
        return argument.tellsWhere() || argument.phrase().type().isTime();
    }

    private static boolean isAsked(Phrase phrase, Draft draft) {
        return phrase.covers(draft.asked().head().index());
    }
}
