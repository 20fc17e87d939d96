package org.citedeck.generator.fact;

import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** Verbs that report what somebody says, and who says it. */
final class Reporting {

    /** Verbs whose complement may be told as "According to X, …". */
    private static final WordList ASSERTING = WordList.of("asserting-verbs");

    private Reporting() {}

    /** Whether the verb asserts its complement, without negation, modal or condition. */
    static boolean asserts(AnnotatedSentence sentence, Token verb) {
        return ASSERTING.contains(verb.lemma())
                && sentence.children(verb, "aux").stream()
                        .noneMatch(a -> a.tag().equals("MD"))
                && sentence.children(verb).stream()
                        .noneMatch(c -> Set.of("not", "n't", "never", "n’t").contains(c.lemma()))
                && !sentence.has(verb, "aux:pass");
    }

    /** The subject of a reporting verb as the source of what it reports. */
    static Optional<Attribution> speaker(AnnotatedText text, AnnotatedSentence sentence, Token verb) {
        return sentence.child(verb, "nsubj")
                .filter(s -> !s.tag().startsWith("W"))
                .map(s -> new Attribution(Phrases.of(text, sentence, s)))
                .filter(a -> a.source().intact());
    }

    /** "…, the mayor said": a reporting clause set beside the clause of a verb. */
    static Optional<Attribution> besideOrQuoted(AnnotatedText text, AnnotatedSentence sentence, Token verb) {
        return sentence.children(verb, "parataxis").stream()
                .filter(p -> ASSERTING.contains(p.lemma()))
                .flatMap(p -> speaker(text, sentence, p).stream())
                .findFirst();
    }
}
