package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;
import org.citedeck.audit.Audit;

/** What becomes of an item whose sentence a correction changed. */
@ApplicationScoped
class DecideRevised {

    private final Audit audit;

    DecideRevised(Audit audit) {
        this.audit = audit;
    }

    /** Whether a sentence can prove the item as it is worded: the answer to a question stands in it. */
    static boolean proves(Sentence sentence, Item item) {
        return item.answer == null || sentence.words().contains(item.answer);
    }

    /** The item stays as it is; another sentence proves it. */
    @Transactional
    void keep(Deck deck, Item item, Sentence sentence) {
        cite(item, sentence);
        item.stale = false;
        audit.record("kept an item after a correction", item.prompt, deck.code);
    }

    /** A copy to be worded anew. The old item stays as it was answered, and is asked no more. */
    @Transactional
    Item adapt(Deck deck, Item item, Sentence sentence) {
        Item copy = CopyItem.into(deck, item);
        cite(copy, sentence);
        copy.stale = false;
        copy.status = ItemStatus.PROPOSED;
        deck.items.add(copy);
        item.status = ItemStatus.REJECTED;
        audit.record("adapted an item after a correction", item.prompt, deck.code);
        return copy;
    }

    @Transactional
    void remove(Deck deck, Item item) {
        item.status = ItemStatus.REJECTED;
        audit.record("removed an item after a correction", item.prompt, deck.code);
    }

    private static void cite(Item item, Sentence sentence) {
        Article revision = sentence.article;
        item.evidence().replaceBy(sentence, item.answer);
        // Who or when is meant may now be said elsewhere, or in the sentence itself.
        item.citations.removeIf(citation -> citation.role == Citation.Role.RESOLUTION
                && SameWords.in(revision, citation.sentence).isEmpty());
        item.citations.stream()
                .filter(citation -> citation.role == Citation.Role.RESOLUTION)
                .forEach(citation -> citation.moveTo(
                        SameWords.in(revision, citation.sentence).orElseThrow()));
    }
}
