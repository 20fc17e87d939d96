package org.citedeck.generator.fact;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "The firm, <u>founded in 1931</u>, survived the war": a passive participle behind a comma, with a date or a doer. */
final class AsideParticiple implements Extractor {

    /** Participles that tell what is so, not what was done once. */
    private static final Set<String> STATES =
            Set.of("base", "locate", "situate", "know", "own", "call", "name", "make", "compare", "give", "use");

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> verb.is("acl") && !STATES.contains(verb.lemma()))
                .filter(verb -> VerbGroup.isBareParticiple(sentence, verb) && !text.isQuoted(sentence, verb))
                .filter(verb -> isAside(sentence, verb))
                .flatMap(verb -> new ClauseReader(text, sentence)
                        .readParticiple(verb, sentence.token(verb.head()), Construction.PARTICIPLE).stream())
                .filter(AsideParticiple::isEvent)
                .toList();
    }

    /** It follows the comma that ends the noun's own words. */
    private static boolean isAside(AnnotatedSentence sentence, Token verb) {
        int first = sentence.subtree(verb).nextSetBit(0);
        while (first < verb.index() && sentence.token(first).isPunctuation()) {
            first++;
        }
        return first > 1 && sentence.token(first - 1).text().equals(",") && verb.head() < first - 1;
    }

    private static boolean isEvent(Fact fact) {
        return fact.arguments().stream()
                .anyMatch(a -> a.is(Role.AGENT)
                        || a.phrase().mention().filter(m -> m.date() != null).isPresent());
    }
}
