package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Draft;

/** Asks why, where the article says so by a preposition that means nothing else. */
final class WhyBecause implements Rule {

    /** Longer reasons are clauses in disguise. */
    private static final int MOST_WORDS = 8;

    @Override
    public String id() {
        return "why-because";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return Drafting.askFor(
                this,
                fact,
                argument -> argument.is(Role.OBLIQUE)
                                && argument.after("because of", "due to", "owing to", "as a result of", "thanks to")
                                && argument.phrase().size() > 1
                                && argument.phrase().size() <= MOST_WORDS
                        ? Optional.of("why")
                        : Optional.empty());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The airport in Bergen was closed because of volcanic ash.")
                        .asks("Why was the airport in Bergen closed?")
                        .answer("volcanic ash"),
                never("The airport in Bergen was closed after the storm.").because("after is not because"));
    }
}
