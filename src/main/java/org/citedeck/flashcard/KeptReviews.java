package org.citedeck.flashcard;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Takes what was done with cards while their device had no network. */
@Path("/decks/{code}/cards/{card}/kept")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class KeptReviews {

    private final Learners learners;
    private final Cards cards;
    private final EnterReview enterReview;

    KeptReviews(Learners learners, Cards cards, EnterReview enterReview) {
        this.learners = learners;
        this.cards = cards;
        this.enterReview = enterReview;
    }

    /** That it is in the log, now or since an earlier time. */
    record Reply(String outcome) {}

    /**
     * Takes one. The deck may be closed meanwhile: what was learned was learned.
     *
     * @param at when it happened, in milliseconds since 1970
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Reply take(
            @PathParam("code") String deckCode,
            @PathParam("card") String cardCode,
            @RestForm @Nullable String action,
            @RestForm @Nullable String given,
            @RestForm long at,
            @RestForm @Nullable String ticket) {
        Learner learner = learners.known().orElseThrow(NotFoundException::new);
        Card card = cards.locked(learner.participant(), cardCode)
                .filter(found -> found.deck.code.equals(deckCode))
                .orElseThrow(NotFoundException::new);
        Action chosen = CardPages.chosen(action == null ? "" : action).orElseThrow(BadRequestException::new);
        enterReview.enter(learner, card, chosen, given, moment(at), ticket);
        return new Reply("TAKEN");
    }

    private static Instant moment(long milliseconds) {
        try {
            return Instant.ofEpochMilli(milliseconds);
        } catch (DateTimeException e) {
            throw new BadRequestException(e);
        }
    }
}
