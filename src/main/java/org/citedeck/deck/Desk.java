package org.citedeck.deck;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.citedeck.article.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what a route of the review desk names. What belongs to somebody else is not found. */
@ApplicationScoped
class Desk {

    private final Decks decks;
    private final SecurityIdentity identity;

    Desk(Decks decks, SecurityIdentity identity) {
        this.decks = decks;
        this.identity = identity;
    }

    Deck deck(String code) {
        return decks.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }

    static Item item(Deck deck, String itemCode) {
        return deck.presentItems().stream()
                .filter(item -> item.code.equals(itemCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @param article slug; null: the newest article of the deck */
    static Sentence sentence(Deck deck, @Nullable String article, int ordinal) {
        Source source = source(deck, article);
        if (ordinal < 0 || ordinal >= source.article.sentences.size()) {
            throw new NotFoundException();
        }
        return source.article.sentences.get(ordinal);
    }

    static Source source(Deck deck, @Nullable String article) {
        return article == null
                ? deck.latestSource()
                : deck.sources.stream()
                        .filter(source -> source.article.slug.equals(article))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    /** Back to an item on its desk, after a form. */
    static Response backTo(Deck deck, Item item) {
        return Response.seeOther(URI.create("/teach/decks/" + deck.code + "?at=" + item.code + "#item-" + item.code))
                .build();
    }
}
