package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.citedeck.audit.Audit;

/** Changes what an item says; each change can be undone. To be called within a transaction. */
@ApplicationScoped
class RewordItem {

    private final ReviewSteps steps;
    private final Audit audit;
    private final Clock clock;

    RewordItem(ReviewSteps steps, Audit audit, Clock clock) {
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a teacher's wording, and approves: a teacher who words an item wants it. */
    void edit(Deck deck, Item item, EditItem words) {
        steps.record(deck, "edit", item, ItemState.complete(item));
        String before = item.prompt + '\n' + item.answer + '\n' + item.label;
        ApplyEdit.to(item, words);
        item.decide(ItemStatus.APPROVED, null, clock.instant());
        if (!before.equals(item.prompt + '\n' + item.answer + '\n' + item.label)) {
            item.decided = null;
        }
        audit.record("edited the item", item.prompt, deck.code);
    }

    /** False, and nothing changed, where there is no other wrong choice to be had. */
    boolean replaceChoice(Deck deck, Item item, int position) {
        Optional<Choice> replaced = item.choices.stream()
                .filter(choice -> choice.position == position && !choice.correct)
                .findFirst();
        Optional<String> next = replaced.flatMap(choice -> SpareChoices.next(item, deck));
        if (replaced.isEmpty() || next.isEmpty()) {
            return false;
        }
        steps.record(deck, "replace a choice of", item, ItemState.complete(item));
        String before = replaced.get().text;
        item.spares.removeIf(
                spare -> spare.wording().equals(next.get()) || spare.wording().equals(before));
        item.spares.add(new SpareChoice(before, true));
        replaced.get().text = next.get();
        audit.record("replaced a choice of the item", item.prompt, deck.code);
        return true;
    }
}
