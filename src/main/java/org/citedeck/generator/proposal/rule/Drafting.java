package org.citedeck.generator.proposal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.ClauseText;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.Keyed;

/** What all rules do once they know what to ask for. */
final class Drafting {

    private Drafting() {}

    /** Whether a phrase means one person whose first name and surname are known. */
    static boolean isNamedPerson(Phrase phrase) {
        return phrase.entity() != null
                && phrase.entity().type() == EntityType.PERSON
                && phrase.entity().name().contains(" ")
                && !phrase.isCoordinated();
    }

    /** A draft that asks for a phrase. */
    static List<Draft> ask(
            Rule rule, Fact fact, Phrase asked, Function<ClauseText, String> prompt, Argument... absorbed) {
        Optional<Keyed> key = Keyed.of(fact, asked);
        return key.map(k -> List.of(draft(rule, fact, asked, k, prompt, absorbed)))
                .orElse(List.of());
    }

    /**
     * Drafts that ask for arguments of a clause, one for each that has a word.
     *
     * @param word what stands for an argument: "until when"; empty where it is not asked for
     */
    static List<Draft> askFor(Rule rule, Fact fact, Function<Argument, Optional<String>> word) {
        return fact.arguments().stream()
                .flatMap(argument -> word.apply(argument).stream()
                        .flatMap(
                                w -> ask(rule, fact, argument.phrase(), clause -> clause.askInverted(w, null), argument)
                                        .stream()))
                .toList();
    }

    static Draft draft(
            Rule rule, Fact fact, Phrase asked, Keyed key, Function<ClauseText, String> prompt, Argument... absorbed) {
        ClauseText clause = ClauseText.asking(fact, key.answer().entity(), absorbed);
        String question = prompt.apply(clause);
        Set<Integer> resolvedFrom = new TreeSet<>(clause.wording().resolvedFrom());
        resolvedFrom.addAll(key.resolvedFrom());
        resolvedFrom.addAll(fact.saidElsewhere());
        return new Draft(
                rule.id(),
                fact,
                question,
                asked,
                key.answer(),
                new ArrayList<>(key.accepted()),
                resolvedFrom,
                clause.wording().isUnresolved());
    }
}
