package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.citedeck.audit.Audit;

/** Makes a draft of a teacher's deck, for another class or to change it. Answers stay with the original. */
@ApplicationScoped
class CopyDeck {

    private static final int LONGEST_TITLE = 500;

    private final Decks decks;
    private final Audit audit;
    private final Clock clock;

    CopyDeck(Decks decks, Audit audit, Clock clock) {
        this.decks = decks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Deck copy(Deck original) {
        Instant now = clock.instant();
        var deck = new Deck();
        deck.code = JoinCode.random();
        deck.owner = original.owner;
        deck.title = title(original);
        deck.created = now;
        deck.listed = original.listed;
        // Opening and closing times were meant for one class.
        deck.settings = original.settings.withTimes(null, null);
        for (Source source : original.sources) {
            var copy = new Source(deck, source.article, null, now);
            copy.moveTo(source.progress.isOver() ? source.progress : Source.Progress.DONE, now);
            deck.sources.add(copy);
        }
        for (Item item : original.presentItems()) {
            Item copy = CopyItem.into(deck, item);
            copy.position = deck.items.size();
            deck.items.add(copy);
        }
        decks.persistAndFlush(deck);
        audit.record("copied the deck", original.title, original.code);
        return deck;
    }

    private static String title(Deck original) {
        String title = "Copy of " + original.title;
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
