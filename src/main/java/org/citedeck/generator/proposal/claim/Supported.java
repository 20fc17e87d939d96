package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/** True: the fact in other words than the article's – the other voice, or names and dates in full. */
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
        return wordings.stream()
                .filter(w -> !Verbatim.is(w.text(), sentence))
                .map(w -> new ClaimDraft(id(), fact, Label.SUPPORTS, w, null))
                .toList();
    }
}
