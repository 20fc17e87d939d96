package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.WordList;

/** False: who did it and whom it was done to have changed places. Only where it cannot have gone both ways. */
final class Swapped implements ClaimRule {

    private static final WordList ONE_WAY = WordList.of("one-way-verbs");

    @Override
    public String id() {
        return "claim-swap";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        Role role = fact.predicate().passive() ? Role.AGENT : Role.OBJECT;
        Optional<Argument> other = fact.argument(role);
        if (other.isEmpty()
                || !ONE_WAY.contains(fact.predicate().lemma())
                || !Events.isOne(fact)
                || fact.arguments().size() > 2
                || !areAlike(fact.subject(), other.get().phrase())
                || background.isToldAgain(fact, fact.subject())) {
            return List.of();
        }
        Argument moved = new Argument(role, other.get().preposition(), fact.subject(), false);
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.set(arguments.indexOf(other.get()), moved);
        Fact swapped = Changed.with(fact, other.get().phrase(), fact.predicate(), arguments);
        return List.of(ClaimDraft.refuted(this, fact, Statement.of(swapped), Statement.of(fact)));
    }

    /** Both single, named, and of one type: neither could not have done it. */
    private static boolean areAlike(Phrase one, Phrase other) {
        return one.entity() != null
                && other.entity() != null
                && !one.entity().equals(other.entity())
                && one.entity().type() == other.entity().type()
                && !one.isPlural()
                && !other.isPlural();
    }
}
