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
    private final CardObjections objections;

    CardObjectionPages(CardTable table, Learners learners, CardObjections objections) {
        this.table = table;
        this.learners = learners;
        this.objections = objections;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response object(
            @PathParam("code") String code, @PathParam("card") String cardCode, @RestForm @Nullable String remark) {
        Deck deck = table.deck(code);
        Learner learner = learners.known().orElseThrow(NotFoundException::new);
        Card card = table.locked(learner, deck, cardCode).orElseThrow(NotFoundException::new);
        String page = "/decks/" + deck.code + "/cards/" + card.code;
        if (!card.isFlipped(learner.now().at())) {
            return to(page);
        }
        if (objections.raise(learner, card, remark == null ? "" : remark.strip())) {
            return to(page + "#objection-0");
        }
        return table.show(learner, deck, cardCode)
                .map(shown -> Response.status(UNPROCESSABLE)
                        .entity(CardPages.Templates.card(shown))
                        .build())
                .orElseGet(() -> to(page));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
