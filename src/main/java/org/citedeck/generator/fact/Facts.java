package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;

/** All facts of a text, one extractor for each construction. */
public final class Facts {

    private static final List<Extractor> EXTRACTORS = List.of(
            new MainClause(),
            new OpeningParticiple(),
            new AsideParticiple(),
            new ReportedClause(),
            new RelativeClause(),
            new AdverbialClause(),
            new Quotation(),
            new QuotedPhrase(),
            new Abbreviation(),
            new Apposition(),
            new Title());

    private Facts() {}

    /** The facts of a text in its order. */
    public static List<Fact> of(AnnotatedText text) {
        List<Fact> facts = new ArrayList<>();
        for (AnnotatedSentence sentence : text.sentences()) {
            for (Extractor extractor : EXTRACTORS) {
                if (extractor.reads(sentence)) {
                    extractor.extract(text, sentence).stream()
                            .filter(Sound::fact)
                            .filter(Sureness::suffices)
                            .forEach(facts::add);
                }
            }
        }
        return facts;
    }
}
