package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who speaks in a text, by newspapers' custom: outside the quotation marks of a sentence stands its speaker, "he" where the one
 * who spoke last goes on.
 */
record Dialogue(List<AnnotatedSentence> sentences, QuotedWords quoted) {

    /** Words in quotation marks, from which on a sentence quotes somebody. */
    private static final int QUOTATION = 4;
    /** Sentences back in which whoever acts may be meant. */
    private static final int NEAR = 2;

    private static final WordList QUOTING = WordList.of("quoting-verbs");

    boolean isQuoted(AnnotatedSentence sentence, Token token) {
        return quoted.contains(sentence.id(), token.index());
    }

    /** "“I saw it,” | he | said": whether a pronoun stands for a speaker. */
    boolean speaks(AnnotatedSentence sentence, Token pronoun) {
        return pronoun.is("nsubj")
                && !isQuoted(sentence, pronoun)
                && sentence.tokens().stream().filter(t -> isQuoted(sentence, t)).count() >= QUOTATION;
    }

    /** The last sentences before one, the nearest first; of a dialogue those that are not all quotation. */
    List<AnnotatedSentence> before(AnnotatedSentence sentence, boolean speaks) {
        if (!speaks) {
            return IntStream.rangeClosed(1, Math.min(NEAR, sentence.id()))
                    .mapToObj(back -> sentences.get(sentence.id() - back))
                    .toList();
        }
        List<AnnotatedSentence> told = new ArrayList<>();
        for (int id = sentence.id() - 1; id >= 0 && told.size() < NEAR; id--) {
            AnnotatedSentence before = sentences.get(id);
            if (before.tokens().stream().anyMatch(t -> !t.isPunctuation() && !isQuoted(before, t))) {
                told.add(before);
            }
        }
        return told;
    }

    /** "“I saw it,” | Holm | said": the noun of whoever speaks in a sentence. */
    Optional<Token> speakerIn(AnnotatedSentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> QUOTING.contains(verb.lemma()) && !isQuoted(sentence, verb))
                .flatMap(verb -> sentence.child(verb, "nsubj").stream())
                .filter(subject -> !isQuoted(sentence, subject))
                .findFirst();
    }
}
