package org.citedeck.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.citedeck.quiz.MissedItems;
import org.citedeck.quiz.MissedItems.Misses;

/** From the score of a quiz to the cards of what was missed in it. */
@Path("/attempts/{token}/cards")
@PermitAll
class MissedPages {

    private final MissedItems missedItems;
    private final Learners learners;
    private final CollectCards collectCards;

    MissedPages(MissedItems missedItems, Learners learners, CollectCards collectCards) {
        this.missedItems = missedItems;
        this.learners = learners;
        this.collectCards = collectCards;
    }

    /** The cards are those of the device, whoever's attempt it is: an address says nothing about who opens it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response learn(@PathParam("token") String token) {
        Misses misses = missedItems.of(token).orElseThrow(NotFoundException::new);
        collectCards.missed(learners.made(null), misses);
        return Response.seeOther(URI.create("/decks/" + misses.deck().code + "/cards"))
                .build();
    }
}
