package org.citedeck.generator.fact;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.citedeck.generator.language.Token;

/**
 * Whether the annotator was sure enough of the arcs that make up a clause. Its confidence is calibrated: one arc in two with a
 * confidence of a half is wrong.
 */
public final class Sureness {

    /** Least probability of each arc. */
    private static final double EACH = 0.45;
    /** Least probability that all of them are right, were they independent. */
    private static final double ALL = 0.3;

    private Sureness() {}

    /** Whether a fact may be told at all. */
    static boolean suffices(Fact fact) {
        return arcs(fact).allMatch(c -> c >= EACH) && of(fact) >= ALL;
    }

    /** Whether it is sure enough who speaks, whatever is said. */
    static boolean sufficesOfSpeaker(Fact fact) {
        double subject = fact.subject().head().confidence();
        double verb = fact.predicate().verb().confidence();
        return subject >= EACH && verb >= EACH && subject * verb >= ALL;
    }

    /** Probability, 0 to 1, that all arcs of a fact are right, were they independent. */
    public static double of(Fact fact) {
        return arcs(fact).reduce(1, (a, b) -> a * b);
    }

    private static DoubleStream arcs(Fact fact) {
        return Stream.concat(
                        Stream.of(fact.subject().head(), fact.predicate().verb()),
                        fact.arguments().stream()
                                .filter(a -> !a.is(Role.ADVERBIAL) && !a.is(Role.ADVERB))
                                .map(a -> a.phrase().head()))
                .mapToDouble(Token::confidence);
    }
}
