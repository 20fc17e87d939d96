package org.citedeck.generator.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.language.WordNet;
import org.citedeck.generator.reading.HeadlineWords;

/**
 * Nouns behind "the" of which neither their sentence nor the headline tells which one is meant: "the charge", "the idea". A reader
 * of the whole article knows; of one sentence, nobody does.
 */
public final class Unexplained {

    /** Nouns of which there is one, or which everybody knows. */
    private static final WordList FAMILIAR = WordList.of("familiar-nouns");
    /** Words that single one out: "the largest", "the first". */
    private static final Set<String> SINGLING =
            Set.of("first", "only", "last", "second", "third", "same", "main", "top");

    private Unexplained() {}

    /** Those among some words of a sentence that is told in words of ours, with names for descriptions; in their order. */
    public static List<Token> among(AnnotatedText text, AnnotatedSentence sentence, List<Token> words) {
        return among(text, sentence, words, noun -> Wording.isToldByName(text, sentence, noun));
    }

    /** The same of a sentence that is given back as it stands: "the team" is not told in brackets, whatever team an earlier sentence tells of. */
    public static List<Token> amongVerbatim(AnnotatedText text, AnnotatedSentence sentence, List<Token> words) {
        return among(
                text,
                sentence,
                words,
                noun -> Brackets.body(text, sentence, noun).isPresent());
    }

    private static List<Token> among(
            AnnotatedText text, AnnotatedSentence sentence, List<Token> words, Predicate<Token> toldByName) {
        HeadlineWords headline = HeadlineWords.of(text.source());
        return words.stream()
                .filter(noun -> isBareDefinite(sentence, noun))
                .filter(noun -> !FAMILIAR.contains(noun.lemma().toLowerCase(Locale.ROOT)))
                .filter(noun -> !WordNet.field(noun.lemma()).equals("noun.time"))
                .filter(noun -> !toldByName.test(noun))
                .filter(noun -> Introduction.ofBare(text, sentence, noun).isEmpty())
                .filter(noun -> !headline.speakOf(noun.lemma()))
                .filter(noun -> !isSpokenOf(sentence, noun))
                .toList();
    }

    /** A common noun behind "the" with nothing that tells which: no name, no clause, no "of …". */
    private static boolean isBareDefinite(AnnotatedSentence sentence, Token noun) {
        boolean definite = noun.tag().matches("NNS?")
                && sentence.mentionAt(noun.index())
                        .filter(m -> m.type().isName())
                        .isEmpty()
                && !noun.is("compound")
                && sentence.children(noun, "det").stream()
                        .anyMatch(d -> d.lemma().equalsIgnoreCase("the"));
        return definite && sentence.children(noun).stream().noneMatch(child -> tells(sentence, noun, child));
    }

    private static boolean tells(AnnotatedSentence sentence, Token noun, Token child) {
        // "the company, which was bought in 2021": told by the way, not which
        boolean aside = child.is("acl")
                && noun.index() + 2 < sentence.size()
                && sentence.token(noun.index() + 1).text().equals(",")
                && sentence.token(noun.index() + 2).text().equals("which");
        boolean behind = child.index() > noun.index()
                && !aside
                && child.is("nmod", "acl", "appos", "ccomp", "xcomp", "advcl", "parataxis", "dep", "flat");
        boolean singling = child.tag().equals("JJS")
                || child.tag().equals("RBS")
                || SINGLING.contains(child.lemma().toLowerCase(Locale.ROOT));
        boolean named = child.index() < noun.index()
                && sentence.subtree(child).stream()
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.isProperNoun()
                                || sentence.mentionAt(t.index())
                                        .filter(m -> m.type().isName() || m.date() != null)
                                        .isPresent());
        return behind || singling || named;
    }

    /** "A fire broke out …, and | the fire": spoken of before in the same sentence. */
    private static boolean isSpokenOf(AnnotatedSentence sentence, Token noun) {
        return sentence.tokens().subList(0, noun.index()).stream()
                .anyMatch(t -> t.isNoun()
                        && HeadlineWords.areKin(
                                t.text().toLowerCase(Locale.ROOT), noun.lemma().toLowerCase(Locale.ROOT)));
    }
}
