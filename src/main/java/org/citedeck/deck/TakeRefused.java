package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import org.citedeck.audit.Audit;
import org.citedeck.generator.Refused;

/** Takes what the generator kept back into a deck, as a proposal that says why. */
@ApplicationScoped
class TakeRefused {

    private final ReviewSteps steps;
    private final Audit audit;

    TakeRefused(ReviewSteps steps, Audit audit) {
        this.steps = steps;
        this.audit = audit;
    }

    /** The new item, or the one that asks the same already: a form that is sent twice adds once. */
    Item into(Deck deck, Source source, Refused refused) {
        return deck.presentItems().stream()
                .filter(item -> item.prompt.equals(refused.proposal().prompt()))
                .findFirst()
                .orElseGet(() -> add(deck, source, refused));
    }

    private Item add(Deck deck, Source source, Refused refused) {
        Item item = ItemFromProposal.make(refused.proposal(), source);
        item.weakness = refused.reason();
        WriteItem.add(deck, item);
        steps.record(deck, "add", item, ItemState.absent(item));
        audit.record("added the weaker proposal", item.prompt, deck.code);
        return item;
    }
}
