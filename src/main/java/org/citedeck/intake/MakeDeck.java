package org.citedeck.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.citedeck.deck.BuildDeck;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.deck.Work;
import org.citedeck.generator.reading.SourceText;

/** Freezes a draft as its teacher left it, and puts it into its deck. */
@ApplicationScoped
class MakeDeck {

    private final Drafts drafts;
    private final Decks decks;
    private final BuildDeck build;

    MakeDeck(Drafts drafts, Decks decks, BuildDeck build) {
        this.drafts = drafts;
        this.decks = decks;
        this.build = build;
    }

    /** Its work is to be scheduled then, outside of the transaction. */
    @Transactional
    Made of(String draftCode, String owner, SourceText article) {
        Draft draft = drafts.locked(draftCode, owner).orElseThrow(NotFoundException::new);
        if (draft.done) {
            return new Made(draft.deckCode, Optional.empty());
        }
        BuildDeck.Started started = draft.deckCode.isEmpty()
                ? build.from(article, owner)
                : build.addTo(deck(draft.deckCode, owner), article);
        draft.done = true;
        draft.deckCode = started.code();
        draft.content = "";
        draft.leftOut = "";
        return new Made(started.code(), Optional.of(started.work()));
    }

    private Deck deck(String code, String owner) {
        return decks.owned(code, owner).orElseThrow(NotFoundException::new);
    }

    /** @param work empty where somebody pressed the button twice */
    record Made(String deckCode, Optional<Work> work) {}
}
