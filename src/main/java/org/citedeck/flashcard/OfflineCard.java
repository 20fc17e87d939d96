package org.citedeck.flashcard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * A card as a device takes it along: the parts of its pages, as they would come from here.
 *
 * @param front before it is turned over
 * @param backs by the verdict that is chosen on a claim; the empty name where none is
 */
record OfflineCard(String code, String front, Map<String, String> backs) {

    static OfflineCard of(Card card, Learner learner) {
        var backs = new LinkedHashMap<String, String>();
        backs.put("", render(turned(card, learner, null), learner));
        if (card.item.label != null) {
            for (Label verdict : Label.values()) {
                backs.put(verdict.name(), render(turned(card, learner, verdict.name()), learner));
            }
        }
        return new OfflineCard(card.code, render(copy(card), learner), backs);
    }

    private static Card turned(Card card, Learner learner, @Nullable String given) {
        Card turned = copy(card);
        turned.flipped = learner.now().at();
        turned.given = given;
        return turned;
    }

    /** Not kept: the card itself stays as it is. */
    private static Card copy(Card card) {
        var copy = new Card(card.code, card.participant, card.deck, card.item);
        copy.turn = card.turn;
        copy.state = card.state;
        return copy;
    }

    private static String render(Card card, Learner learner) {
        return CardPages.Templates.card$study(CardView.carried(card, learner)).render();
    }
}
