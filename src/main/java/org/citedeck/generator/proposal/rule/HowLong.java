package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;

/** Asks how long something took or lasted, or for how long it was so. */
final class HowLong implements Rule {

    private static final Set<String> LASTING = Set.of("last", "wait", "run");
    /** Verbs that also have to say what was done meanwhile. */
    private static final Set<String> SPENDING = Set.of("take", "spend");
    /** "The next two years": reckoned from something told before. */
    private static final Set<String> RECKONED = Set.of("next", "last", "past", "following", "previous");

    @Override
    public String id() {
        return "how-long";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return fact.predicate().negated() ? List.of() : Drafting.askFor(this, fact, argument -> word(fact, argument));
    }

    private static Optional<String> word(Fact fact, Argument argument) {
        boolean told = argument.phrase().type() == EntityType.DURATION
                && argument.phrase().tokens().stream().anyMatch(t -> t.tag().equals("CD"))
                && argument.phrase().tokens().stream()
                        .noneMatch(t -> RECKONED.contains(t.lemma()) || isOfDay(argument, t));
        if (told && argument.is(Role.OBLIQUE) && argument.after("for")) {
            return Optional.of("for how long");
        }
        boolean bare = argument.preposition() == null && (argument.is(Role.OBJECT) || argument.is(Role.TIME));
        return told && bare && lasts(fact) ? Optional.of("how long") : Optional.empty();
    }

    /** "ten minutes | shortly after 8pm": when it began. */
    private static boolean isOfDay(Argument argument, Token token) {
        EntityType type = argument.phrase().sentence().typeAt(token.index());
        return type == EntityType.TIME || type == EntityType.DATE;
    }

    private static boolean lasts(Fact fact) {
        String verb = fact.predicate().lemma();
        return LASTING.contains(verb)
                || (SPENDING.contains(verb) && fact.argument(Role.CLAUSE).isPresent());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Ada Holm led the Munch Museum in Oslo for nine years.")
                        .asks("For how long did Ada Holm lead the Munch Museum in Oslo?")
                        .answer("nine years"),
                from("The trial of Ada Holm lasted three weeks.")
                        .asks("How long did the trial of Ada Holm last?")
                        .answer("three weeks"),
                never("Ada Holm led the Munch Museum for the next two years.")
                        .because("next is reckoned from something told before"),
                never("Ada Holm led the Munch Museum for years.").because("no number is told"));
    }
}
