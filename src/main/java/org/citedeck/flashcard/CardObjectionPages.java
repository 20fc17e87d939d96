package org.citedeck.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.citedeck.deck.Deck;
import org.citedeck.quiz.ChallengeCard;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** "Challenge this item", from the back of a card. */
@Path("/decks/{code}/cards/{card}/objection")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class CardObjectionPages {

    private static final int UNPROCESSABLE = 422;

    private final CardTable table;
    private final Learners learners;
    private final ChallengeCard challengeCard;

    CardObjectionPages(CardTable table, Learners learners, ChallengeCard challengeCard) {
        this.table = table;
        this.learners = learners;
        this.challengeCard = challengeCard;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response object(
            @PathParam("code") String code, @PathParam("card") String cardCode, @RestForm @Nullable String remark) {
        String said = remark == null ? "" : remark.strip();
        Deck deck = table.deck(code);
        Learner learner = learners.known().orElseThrow(NotFoundException::new);
        // Locked, so that two clicks are one objection.
        Card card = table.locked(learner, deck, cardCode).orElseThrow(NotFoundException::new);
        String page = "/decks/" + deck.code + "/cards/" + card.code;
        if (!card.isFlipped(learner.now().at())) {
            return to(page);
        }
        if (challengeCard.raise(learner.participant(), card.item, said)) {
            return to(page + "#objection-0");
        }
        return table.show(learner, deck, cardCode, said)
                .map(shown -> Response.status(UNPROCESSABLE)
                        .entity(CardPages.Templates.card(shown))
                        .build())
                .orElseGet(() -> to(page));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
