package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.citedeck.audit.Audit;
import org.jspecify.annotations.Nullable;

/** A teacher's verdict on items; each can be undone. To be called within a transaction. */
@ApplicationScoped
class Decide {

    private final ReviewSteps steps;
    private final Audit audit;
    private final Clock clock;

    Decide(ReviewSteps steps, Audit audit, Clock clock) {
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason counts for a rejection only */
    void one(Deck deck, Item item, ItemStatus verdict, @Nullable Rejection reason) {
        if (item.status == verdict && item.rejection == reason) {
            return;
        }
        steps.record(deck, verb(verdict), item, ItemState.standing(item));
        item.decide(verdict, reason, clock.instant());
        audit.record(done(verdict), item.prompt, deck.code);
    }

    /** Approves what nobody has decided on and the generator is sure enough about; how many that were. */
    int allAbove(Deck deck, int percent) {
        List<Item> sure = deck.presentItems().stream()
                .filter(item -> item.status == ItemStatus.PROPOSED && item.scorePercent() >= percent)
                .toList();
        if (!sure.isEmpty()) {
            steps.record(
                    deck,
                    "approve " + sure.size() + " with a score of " + percent + " or more",
                    sure.stream().map(ItemState::standing).toList());
            // no moment of decision: nobody looked at each one of them
            sure.forEach(item -> item.status = ItemStatus.APPROVED);
            audit.record("approved all items with a score of " + percent + " or more", deck.title, deck.code);
        }
        return sure.size();
    }

    private static String verb(ItemStatus verdict) {
        return switch (verdict) {
            case APPROVED -> "approve";
            case REJECTED -> "reject";
            case PROPOSED -> "reopen";
        };
    }

    private static String done(ItemStatus verdict) {
        return switch (verdict) {
            case APPROVED -> "approved the item";
            case REJECTED -> "rejected the item";
            case PROPOSED -> "reopened the item";
        };
    }
}
