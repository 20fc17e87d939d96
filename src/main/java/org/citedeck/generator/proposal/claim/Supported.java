package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/** True: the fact in other words than the article's – the other voice, the time first, or names and dates in full. */
final class Supported implements ClaimRule {

    @Override
    public String id() {
        return "claim-supported";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        String sentence = background.text().source().textOf(fact.sentence().sentence());
        List<Statement> wordings = new ArrayList<>();
        if (!fact.predicate().negated()) {
            Voice.other(fact).map(Statement::of).ifPresent(wordings::add);
        }
        wordings.add(Statement.of(fact));
        opening(fact).map(a -> Statement.opening(fact, a)).ifPresent(wordings::add);
        return wordings.stream()
                .filter(w -> !Verbatim.is(w.text(), sentence))
                .map(w -> new ClaimDraft(id(), fact, Label.SUPPORTS, w, null))
                .toList();
    }

    /** A date that may as well stand first. */
    private static Optional<Argument> opening(Fact fact) {
        List<Argument> dates = fact.arguments().stream()
                .filter(a -> !a.fronted() && a.phrase().type().isTime())
                .filter(a -> a.is(Role.TIME) || a.after("in", "on", "since", "during"))
                .toList();
        return dates.size() == 1 && fact.attribution() == null ? Optional.of(dates.get(0)) : Optional.empty();
    }
}
