package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "… after the union called off the strike": a finite clause that is told as true. Never if, unless, until, whether. */
final class AdverbialClause implements Extractor {

    private static final Set<String> FACTUAL = Set.of("after", "because", "although", "though", "since");

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        List<Fact> facts = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (verb.is("advcl")
                    && sentence.token(verb.head()).head() < 0
                    && !Legible.quoted(sentence, verb)
                    && !Reporting.asserts(sentence, sentence.token(verb.head()))
                    && sentence.children(verb, "mark").stream()
                            .anyMatch(m -> FACTUAL.contains(m.text().toLowerCase(Locale.ROOT)))) {
                new ClauseReader(text, sentence)
                        .read(verb, Frame.of(Construction.ADVERBIAL_CLAUSE))
                        .ifPresent(facts::add);
            }
        }
        return facts;
    }
}
