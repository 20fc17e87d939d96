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
                            .flatMap(fact -> told(fact).stream())
                            .forEach(facts::add);
                }
            }
        }
        return facts;
    }

    /** The fact, or the fullest of those that say less of which the reading is sure; empty where it is sure of none. */
    private static Optional<Fact> told(Fact fact) {
        if (fact.construction().isVerbatim()) {
            return Optional.of(fact);
        }
        if (fact.construction() == Construction.QUOTATION) {
            // word for word: no tree of what is said has to be right
            return Optional.of(fact).filter(Sureness::sufficesOfSpeaker);
        }
        return !Sound.fact(fact)
                ? Optional.empty()
                : Stream.concat(Stream.of(fact), Leaner.forms(fact).stream())
                        .filter(Sureness::suffices)
                        .findFirst();
    }
}
