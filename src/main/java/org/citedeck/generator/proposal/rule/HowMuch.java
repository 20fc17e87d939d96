package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.Draft;

/** Asks for sums behind a preposition: for how much something was sold, at what price shares closed. */
final class HowMuch implements Rule {

    private static final Map<String, String> WORDS = Map.of("for", "for how much", "by", "by how much");
    /** Verbs of the market, behind which "at" tells a price. */
    private static final Set<String> PRICED =
            Set.of("sell", "buy", "close", "open", "trade", "price", "value", "end", "auction", "offer");

    @Override
    public String id() {
        return "how-much";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return fact.predicate().negated() ? List.of() : Drafting.askFor(this, fact, argument -> word(fact, argument));
    }

    private static Optional<String> word(Fact fact, Argument argument) {
        boolean sum = argument.is(Role.OBLIQUE)
                && argument.phrase().type() == EntityType.MONEY
                && Counted.in(argument.phrase()).isPresent();
        boolean priced =
                argument.after("at") && PRICED.contains(fact.predicate().lemma());
        if (!sum) {
            return Optional.empty();
        }
        return priced ? Optional.of("at what price") : Optional.ofNullable(WORDS.get(argument.preposition()));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Norway sold the museum in Oslo to Ada Holm for about $2 million in 2016.")
                        .asks("For how much did Norway sell the museum in Oslo to Ada Holm in 2016?")
                        .answer("about $2 million"),
                from("Norsk Hydro sold the mill in Bergen for ₹7,940 crore.")
                        .asks("For how much did Norsk Hydro sell the mill in Bergen?")
                        .answer("₹7,940 crore"),
                never("Norway sold the museum in Oslo for reasons of its own.").because("no sum is told"));
    }
}
