package org.citedeck.generator.proposal.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Inflection;
import org.citedeck.generator.proposal.gate.StandsAlone;

/** Whether a fact says all that makes its clause true: denials, conditions, and who is said to say it. */
final class Whole {

    private static final Set<String> DENYING = Set.of(
            "not", "n't", "n’t", "no", "never", "neither", "nor", "none", "nobody", "nothing", "hardly", "without");
    private static final Set<String> OPEN = Set.of("if", "unless", "until", "whether", "except");

    private Whole() {}

    /** Whether the predicate shows every denial of the clause. */
    static boolean saysItsPolarity(Fact fact) {
        Predicate predicate = fact.predicate();
        long denials = Evidence.said(fact).stream()
                .filter(t -> DENYING.contains(t.text().toLowerCase(Locale.ROOT)))
                .count();
        boolean never =
                predicate.adverbs().contains("never") || predicate.rest().contains("never");
        return denials == (predicate.negated() || never ? 1 : 0);
    }

    static boolean hangsOnACondition(Fact fact) {
        return Evidence.all(fact).stream().anyMatch(t -> OPEN.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /** "were ready and | immediately displayed": a participle taken for a verb of its own. */
    static boolean borrowsItsVerb(Fact fact) {
        Predicate predicate = fact.predicate();
        boolean ambiguous = predicate.verb().text().equals(Inflection.pastParticiple(predicate.lemma()));
        return ambiguous
                && fact.construction() == Construction.CONJOINED_PREDICATE
                && predicate.auxiliary() == null
                && fact.sentence()
                        .headOf(predicate.verb())
                        .filter(first -> fact.sentence().has(first, "aux", "cop"))
                        .isPresent()
                && fact.argument(Role.OBJECT).isEmpty();
    }

    /** "According to the paper, the minister believes …": two sources, of which a claim would name one. */
    static boolean reportsAReport(Fact fact) {
        return fact.construction() == Construction.REPORTED_CLAUSE
                && fact.sentence().tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("according"));
    }

    /** "with Ada Holm … with Ann Lee": two of a kind are what is left of a list that was misread. */
    static boolean isCutFromAList(Fact fact) {
        List<String> prepositions = fact.arguments().stream()
                .filter(a -> a.is(Role.OBLIQUE) && !a.phrase().type().isTime())
                .filter(a -> !a.after("in", "at", "on"))
                .map(a -> String.valueOf(a.preposition()))
                .toList();
        return prepositions.stream().distinct().count() < prepositions.size();
    }

    /** "by the council" where nothing was done to anything. */
    static boolean hasLooseAgent(Fact fact) {
        return !fact.predicate().passive()
                && fact.arguments().stream()
                        .anyMatch(a -> a.after("by")
                                && !a.phrase().type().isTime()
                                && StandsAlone.names(fact.text(), a.phrase()));
    }
}
