package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "The minister arrived on Tuesday." The clause of the root, and the predicates and clauses joined to it. */
final class MainClause implements Extractor {

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        Optional<Token> root = sentence.root();
        if (root.isEmpty() || Legible.quoted(sentence, root.get())) {
            return List.of();
        }
        Optional<Attribution> speaker = Reporting.besideOrQuoted(text, sentence, root.get());
        Frame frame = new Frame(Construction.MAIN_CLAUSE, null, null, speaker.orElse(null));
        return Coordination.read(text, sentence, root.get(), frame);
    }

    /** A clause with all that is joined to it. */
    static final class Coordination {

        private Coordination() {}

        static List<Fact> read(AnnotatedText text, AnnotatedSentence sentence, Token verb, Frame frame) {
            ClauseReader reader = new ClauseReader(text, sentence);
            List<Fact> facts = new ArrayList<>();
            Optional<Fact> first = reader.read(verb, frame);
            first.ifPresent(facts::add);
            Optional<Token> subject =
                    frame.subject() != null ? Optional.of(frame.subject()) : sentence.child(verb, "nsubj");
            for (Token joined : sentence.children(verb, "conj")) {
                if (sentence.has(joined, "nsubj")) {
                    Frame own = new Frame(frame.construction(), null, null, frame.attribution());
                    reader.read(joined, own).ifPresent(facts::add);
                } else if (subject.isPresent()) {
                    Token auxiliary = joined.tag().equals("VBN") || joined.tag().equals("VB")
                            ? sentence.child(verb, "aux").orElse(null)
                            : null;
                    Frame shared =
                            new Frame(Construction.CONJOINED_PREDICATE, subject.get(), auxiliary, frame.attribution());
                    reader.read(joined, shared).ifPresent(facts::add);
                }
            }
            return shareAttribution(facts);
        }

        /** "He flew to Oslo and was greeted there, according to the embassy": the source speaks for both. */
        private static List<Fact> shareAttribution(List<Fact> facts) {
            return facts.stream()
                    .filter(f -> f.attribution() != null)
                    .findFirst()
                    .map(source -> facts.stream()
                            .map(f -> f.attribution() == null ? f.attributedTo(source.attribution()) : f)
                            .toList())
                    .orElse(facts);
        }
    }
}
