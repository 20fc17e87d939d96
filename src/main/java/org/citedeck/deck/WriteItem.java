package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.citedeck.article.Sentence;
import org.citedeck.audit.Audit;
import org.citedeck.generator.proposal.Citation.Span;
import org.jspecify.annotations.Nullable;

/** Makes an item of a teacher's own words about a sentence. */
@ApplicationScoped
class WriteItem {

    /** Stands for the rule of items that no rule wrote. */
    static final String BY_HAND = "by hand";

    private final ReviewSteps steps;
    private final Audit audit;

    WriteItem(ReviewSteps steps, Audit audit) {
        this.steps = steps;
        this.audit = audit;
    }

    /** An item that cites a sentence and says nothing yet; not stored, so that a form can be checked against it. */
    static Item blank(Deck deck, Sentence sentence, ItemKind kind, @Nullable String answer) {
        var item = new Item();
        item.code = JoinCode.random(ItemFromProposal.CODE_LENGTH);
        item.deck = deck;
        item.kind = kind;
        item.prompt = "";
        item.rule = BY_HAND;
        item.score = 1;
        item.difficulty = Difficulty.MEDIUM;
        item.status = ItemStatus.PROPOSED;
        Span span = answer == null
                ? null
                : CitedAnswer.find(answer, sentence.article.text, sentence.start, sentence.end)
                        .orElse(null);
        var value = new org.citedeck.generator.proposal.Citation(
                sentence.ordinal, sentence.start, sentence.end, kind == ItemKind.QUESTION ? span : null);
        item.citations.add(Citation.evidence(item, sentence, value));
        return item;
    }

    /** Keeps it, approved: a teacher who writes an item wants it. It stands behind what else is asked about the sentence. */
    void keep(Deck deck, Item item, EditItem words) {
        ApplyEdit.to(item, words);
        item.status = ItemStatus.APPROVED;
        add(deck, item);
        steps.record(deck, "write", item, ItemState.absent(item));
        audit.record("wrote the item", item.prompt, deck.code);
    }

    /** Puts an item at the end of the deck, or behind the last one about the same sentence. */
    static void add(Deck deck, Item item) {
        Sentence sentence = item.evidence().sentence;
        List<Item> same = deck.presentItems().stream()
                .filter(other -> other.evidence().sentence == sentence)
                .toList();
        item.position = deck.items.size();
        deck.items.add(item);
        if (!same.isEmpty()) {
            ArrangeItems.putBehind(deck, item, same.get(same.size() - 1));
        }
    }
}
