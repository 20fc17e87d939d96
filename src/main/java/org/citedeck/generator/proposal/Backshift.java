package org.citedeck.generator.proposal;

import java.util.Locale;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "Organisers said 41 runners <u>had been</u> treated": what is told in the past of what was then past is, behind "according to", simply
 * past (sequence of tenses; Huddleston and Pullum 2002, chapter 3).
 */
final class Backshift {

    private Backshift() {}

    /** The predicate of a fact, in the past where a report had put it before the past. */
    static Predicate undone(Fact fact) {
        Predicate predicate = fact.predicate();
        if (!fact.isReported() || !"had".equals(predicate.auxiliary()) || predicate.negated()) {
            return predicate;
        }
        if (isSince(fact)) {
            return in(predicate, fact.subject().isPlural() ? "have" : "has", null, predicate.rest());
        }
        String verb = predicate.verb().text();
        if (predicate.rest().equals("been") || predicate.rest().startsWith("been ")) {
            String be = fact.subject().isPlural() ? "were" : "was";
            return in(
                    predicate,
                    be,
                    null,
                    predicate.rest().substring("been".length()).strip());
        }
        if (predicate.rest().toLowerCase(Locale.ROOT).startsWith(verb.toLowerCase(Locale.ROOT))) {
            String behind = predicate.rest().substring(verb.length()).strip();
            return in(predicate, null, Inflection.past(predicate.lemma()), behind);
        }
        return predicate;
    }

    /** "had dropped since 2014": what began then goes on. */
    private static boolean isSince(Fact fact) {
        return fact.arguments().stream().anyMatch(a -> a.after("since"));
    }

    private static Predicate in(Predicate predicate, @Nullable String auxiliary, @Nullable String finite, String rest) {
        return new Predicate(
                predicate.verb(),
                auxiliary,
                finite,
                finite == null ? null : predicate.lemma(),
                rest,
                predicate.adverbs(),
                true,
                predicate.passive(),
                predicate.copular(),
                false);
    }
}
