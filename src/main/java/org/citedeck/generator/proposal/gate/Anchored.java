package org.citedeck.generator.proposal.gate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.WholeSentence;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.reading.HeadlineWords;

/**
 * Whether what is asked hangs on something that a reader of the headline knows: a word of the headline, or a name. Without either
 * two in five sentences with a gap were vague to raters, else one in ten (docs/quality.md, rounds 40 to 42).
 */
final class Anchored {

    /** Shorter words are mostly grammar. */
    private static final int TELLING_LENGTH = 4;
    /** A name in brackets: "[Norsk Hydro] grew". */
    private static final Pattern TOLD_NAME = Pattern.compile("\\[\\p{Lu}");

    private Anchored() {}

    static boolean is(Draft draft) {
        HeadlineWords headline = HeadlineWords.of(draft.fact().text().source());
        return TOLD_NAME.matcher(draft.prompt()).find()
                || phrases(draft)
                        .anyMatch(phrase -> phrase.tokens().stream()
                                .filter(word -> isTold(draft, phrase, word))
                                .anyMatch(word -> isName(phrase.sentence(), word)
                                        || (isTelling(word) && headline.speakOf(word.lemma()))));
    }

    private static Stream<Phrase> phrases(Draft draft) {
        List<Phrase> told = draft.fact().construction().isVerbatim()
                ? List.of(WholeSentence.words(draft.fact()))
                : Phrases.told(draft);
        return told.stream();
    }

    private static boolean isTold(Draft draft, Phrase phrase, Token word) {
        boolean here = phrase.sentence().equals(draft.asked().sentence());
        return !here || !draft.asked().covers(word.index());
    }

    private static boolean isName(AnnotatedSentence sentence, Token word) {
        EntityType type = sentence.typeAt(word.index());
        return type.isName() || (word.isProperNoun() && !type.isTime());
    }

    private static boolean isTelling(Token word) {
        return word.text().length() >= TELLING_LENGTH && word.tag().matches("NN.*|VB.*|JJ.*");
    }
}
