package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A deck as a whole: closed, opened again, put away, copied, thrown away. */
@Path("/teach/decks/{code}/life")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class LifePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance delete(String code, String title, int items, @Nullable String error);
    }

    private final Decks decks;
    private final MoveDeck moveDeck;
    private final CopyDeck copyDeck;
    private final DeleteDeck deleteDeck;
    private final SecurityIdentity identity;

    LifePages(Decks decks, MoveDeck moveDeck, CopyDeck copyDeck, DeleteDeck deleteDeck, SecurityIdentity identity) {
        this.decks = decks;
        this.moveDeck = moveDeck;
        this.copyDeck = copyDeck;
        this.deleteDeck = deleteDeck;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response move(@PathParam("code") String code, @RestForm @Nullable String step) {
        Deck deck = deck(code);
        MoveDeck.Step next = MoveDeck.Step.named(step).orElseThrow(BadRequestException::new);
        if (!moveDeck.move(deck, next)) {
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        return to("/teach/decks/" + deck.code + "/settings");
    }

    @POST
    @Path("copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response copy(@PathParam("code") String code) {
        return to("/teach/decks/" + copyDeck.copy(deck(code)).code + "/settings");
    }

    /** Asks once more: there is no way back. */
    @GET
    @Path("delete")
    @Transactional
    public TemplateInstance confirm(@PathParam("code") String code) {
        return confirm(draft(code), null);
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("code") String code) {
        return switch (deleteDeck.delete(code, owner())) {
            case GONE -> to("/teach");
            case NOT_HERE -> throw new NotFoundException();
            case NO_DRAFT -> throw new ClientErrorException(Response.Status.CONFLICT);
            case STILL_WORKING ->
                refused(
                        code,
                        "Proposals are still being made for this deck. Wait until they are there, then delete it.");
            case IN_USE -> refused(code, "Something else refers to this deck. Archive it instead.");
        };
    }

    private Response refused(String code, String error) {
        return Response.status(422).entity(confirm(draft(code), error)).build();
    }

    private static TemplateInstance confirm(Deck deck, @Nullable String error) {
        return Templates.delete(deck.code, deck.title, deck.itemCount(), error);
    }

    private Deck draft(String code) {
        Deck deck = deck(code);
        if (deck.published != null) {
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        return deck;
    }

    private Deck deck(String code) {
        return decks.owned(code, owner()).orElseThrow(NotFoundException::new);
    }

    private String owner() {
        return identity.getPrincipal().getName();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
