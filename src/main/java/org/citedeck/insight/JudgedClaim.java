package org.citedeck.insight;

import java.util.List;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.Run;

/**
 * One verdict on one claim.
 *
 * @param key the right verdict
 */
record JudgedClaim(Label key, Run.Answer answer) {

    static List<JudgedClaim> of(List<Item> items, List<Run> runs) {
        return items.stream().flatMap(item -> of(item, runs)).toList();
    }

    private static Stream<JudgedClaim> of(Item item, List<Run> runs) {
        Label key = item.label;
        return key == null
                ? Stream.empty()
                : runs.stream().flatMap(run -> run.to(item.code).stream()).map(answer -> new JudgedClaim(key, answer));
    }

    Label given() {
        return Label.valueOf(answer.given());
    }
}
