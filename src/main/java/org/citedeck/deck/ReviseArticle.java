package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.citedeck.article.Article;
import org.citedeck.article.ImportArticle;
import org.citedeck.article.Sentence;
import org.citedeck.audit.Audit;
import org.citedeck.generator.reading.SourceText;

/**
 * Puts the corrected text of an article in the place of the old one. An item whose sentences read as before goes along; any
 * other is asked no more until the teacher has looked at it.
 */
@ApplicationScoped
class ReviseArticle {

    private final ImportArticle importArticle;
    private final Audit audit;

    ReviseArticle(ImportArticle importArticle, Audit audit) {
        this.importArticle = importArticle;
        this.audit = audit;
    }

    /** How many items went along, and how many are to be looked at. */
    record Outcome(int carried, int changed) {}

    /** Empty where the text is the one that the deck has already. */
    @Transactional
    Optional<Outcome> revise(Deck deck, Article previous, SourceText text) {
        if (text.text().equals(previous.text)) {
            return Optional.empty();
        }
        Article next = importArticle.revising(previous, text);
        deck.sources.stream()
                .filter(source -> source.article.equals(previous))
                .forEach(source -> source.article = next);
        int carried = 0;
        int changed = 0;
        for (Item item : deck.items) {
            boolean removed = item.stale && item.status == ItemStatus.REJECTED;
            if (!removed && item.evidence().sentence.article.isSameStoryAs(next)) {
                item.stale = !carry(item, next);
                carried += item.stale ? 0 : 1;
                changed += item.stale ? 1 : 0;
            }
        }
        audit.record("replaced an article by its correction", next.title, deck.code);
        return Optional.of(new Outcome(carried, changed));
    }

    /** Moves all citations, or none: a proof of which half stands in the old text is no proof. */
    private static boolean carry(Item item, Article next) {
        Map<Citation, Sentence> moves = new HashMap<>();
        for (Citation citation : item.citations) {
            SameWords.in(next, citation.sentence).ifPresent(same -> moves.put(citation, same));
        }
        if (moves.size() < item.citations.size()) {
            return false;
        }
        moves.forEach(Citation::moveTo);
        return true;
    }
}
