package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            new Title(),
            new WholeSentence());

    private Facts() {}

    /** The facts of a text in its order; where a circumstance is doubtful, the fact without it. */
    public static List<Fact> of(AnnotatedText text) {
        List<Fact> facts = new ArrayList<>();
        for (AnnotatedSentence sentence : text.sentences()) {
            for (Extractor extractor : EXTRACTORS) {
                if (extractor.reads(sentence)) {
                    extractor.extract(text, sentence).stream()
                            .filter(fact -> isVerbatim(fact) || Sound.fact(fact))
                            .flatMap(fact -> isVerbatim(fact) ? Stream.of(fact) : sure(fact).stream())
                            .forEach(facts::add);
                }
            }
        }
        return facts;
    }

    /** What is told in the article's own words does not hang on the tree. */
    private static boolean isVerbatim(Fact fact) {
        return fact.construction() == Construction.WHOLE_SENTENCE;
    }

    /** The fact, or the fullest of those that say less of which the reading is sure. */
    private static Optional<Fact> sure(Fact fact) {
        return Stream.concat(Stream.of(fact), Leaner.forms(fact).stream())
                .filter(Sureness::suffices)
                .findFirst();
    }
}
