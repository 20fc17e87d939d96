package org.citedeck.generator.fact;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "<u>Founded in 1931</u>, the firm survived the war": a passive participle before the subject that it is said of. */
final class OpeningParticiple implements Extractor {

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        Optional<Token> root = sentence.root().filter(r -> !Legible.quoted(sentence, r));
        Optional<Token> subject = root.flatMap(r -> sentence.child(r, "nsubj"));
        if (root.isEmpty() || subject.isEmpty()) {
            return List.of();
        }
        return sentence.children(root.get(), "advcl").stream()
                .filter(verb -> opens(sentence, verb, subject.get()))
                .flatMap(verb -> new ClauseReader(text, sentence)
                        .readParticiple(verb, subject.get(), Construction.PARTICIPLE).stream())
                .toList();
    }

    /** It begins the sentence, and has neither subject, auxiliary nor conjunction: not "If asked", "Having been asked". */
    private static boolean opens(AnnotatedSentence sentence, Token verb, Token subject) {
        return verb.index() == 0 && verb.index() < subject.index() && VerbGroup.isBareParticiple(sentence, verb);
    }
}
