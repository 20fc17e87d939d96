package org.citedeck.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.deck.Deck;

/**
 * Today's cards of a deck, to be taken along and learned without network. A card that was answered before has shown its
 * back; one that was not is only taken along where the teacher allows right answers on devices.
 */
@Path("/decks/{code}/cards/offline")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class OfflineCards {

    private final CardTable table;
    private final Learners learners;

    OfflineCards(CardTable table, Learners learners) {
        this.table = table;
        this.learners = learners;
    }

    /**
     * Cards to be taken along.
     *
     * @param address of the deck's cards
     * @param title of the deck
     * @param cards in the order in which they are shown
     */
    record Luggage(String address, String title, List<OfflineCard> cards) {}

    @GET
    @Transactional
    public Luggage luggage(@PathParam("code") String code) {
        Deck deck = table.deck(code);
        Learner learner = learners.known().orElseThrow(NotFoundException::new);
        Pile pile = table.pile(learner, deck);
        boolean unseen = deck.settings.mayGoOffline();
        return new Luggage(
                "/decks/" + deck.code + "/cards",
                deck.title,
                Stream.of(pile.due(), unseen ? pile.fresh() : List.<Card>of(), pile.learning())
                        .flatMap(List::stream)
                        .map(card -> OfflineCard.of(card, learner))
                        .toList());
    }
}
