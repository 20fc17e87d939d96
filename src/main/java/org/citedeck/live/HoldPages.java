package org.citedeck.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.deck.Mode;
import org.jspecify.annotations.Nullable;

/** A deck before a live round with it. */
@Path("/teach/decks/{code}/live")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class HoldPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance begin(
                String code, String title, int items, boolean open, @Nullable String current);
    }

    private final Decks decks;
    private final LiveRounds rounds;
    private final HoldRound holdRound;
    private final SecurityIdentity identity;

    HoldPages(Decks decks, LiveRounds rounds, HoldRound holdRound, SecurityIdentity identity) {
        this.decks = decks;
        this.rounds = rounds;
        this.holdRound = holdRound;
        this.identity = identity;
    }

    /** What a live round is, and the way into the one that goes on. */
    @GET
    @Transactional
    public TemplateInstance begin(@PathParam("code") String code) {
        Deck deck = deck(code);
        return Templates.begin(
                deck.code,
                deck.title,
                deck.itemsPerAttempt(Mode.PRACTICE),
                deck.isPublished(),
                rounds.current(deck).map(round -> round.code).orElse(null));
    }

    /** Begins one; a second click finds it begun. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response hold(@PathParam("code") String code) {
        return holdRound
                .begin(deck(code))
                .map(round ->
                        Response.seeOther(URI.create("/teach/live/" + round)).build())
                .orElseThrow(() -> new ClientErrorException(Response.Status.CONFLICT));
    }

    private Deck deck(String code) {
        return decks.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }
}
