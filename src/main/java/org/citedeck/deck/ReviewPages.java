package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.citedeck.generator.Generator;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The review desk: each proposal beside its sentence. */
@Path("/teach/decks/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ReviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance desk(DeskView deck, @Nullable String error);

        static native TemplateInstance edit(
                String code, DeskView.ProposalView item, EditItem form, @Nullable String error);
    }

    private final Decks decks;
    private final PublishDeck publishDeck;
    private final Generator generator;
    private final SecurityIdentity identity;

    ReviewPages(Decks decks, PublishDeck publishDeck, Generator generator, SecurityIdentity identity) {
        this.decks = decks;
        this.publishDeck = publishDeck;
        this.generator = generator;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance desk(@PathParam("code") String code) {
        return desk(deck(code), null);
    }

    @POST
    @Path("items/{item}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(
            @PathParam("code") String code, @PathParam("item") String itemCode, @RestForm @Nullable String decision) {
        Deck deck = deck(code);
        item(deck, itemCode).status = "approve".equals(decision)
                ? ItemStatus.APPROVED
                : "reject".equals(decision) ? ItemStatus.REJECTED : ItemStatus.PROPOSED;
        return to("/teach/decks/" + deck.code + "#item-" + itemCode);
    }

    @GET
    @Path("items/{item}")
    @Transactional
    public TemplateInstance edit(@PathParam("code") String code, @PathParam("item") String itemCode) {
        Deck deck = deck(code);
        Item item = item(deck, itemCode);
        return Templates.edit(deck.code, DeskView.ProposalView.of(item), EditItem.of(item), null);
    }

    @POST
    @Path("items/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(
            @PathParam("code") String code,
            @PathParam("item") String itemCode,
            @RestForm @Nullable String prompt,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String accepted,
            @RestForm @Nullable String wrong,
            @RestForm @Nullable String label,
            @RestForm @Nullable String correction) {
        Deck deck = deck(code);
        Item item = item(deck, itemCode);
        var edit = new EditItem(prompt, answer, accepted, wrong, label, correction);
        String problem = edit.problem(item.kind);
        if (problem != null) {
            return Response.status(422)
                    .entity(Templates.edit(deck.code, DeskView.ProposalView.of(item), edit, problem))
                    .build();
        }
        edit.applyTo(item);
        return to("/teach/decks/" + deck.code + "#item-" + itemCode);
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response publish(@PathParam("code") String code, @RestForm int best, @RestForm @Nullable String listed) {
        Deck deck = deck(code);
        if (publishDeck.publish(deck, Math.max(best, 0), listed != null)) {
            return to("/teach/decks/" + deck.code);
        }
        return Response.status(422)
                .entity(desk(deck, "Approve at least one item, then publish."))
                .build();
    }

    private TemplateInstance desk(Deck deck, @Nullable String error) {
        return Templates.desk(DeskView.of(deck, generator.ready()), error);
    }

    private Deck deck(String code) {
        return decks.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }

    private static Item item(Deck deck, String itemCode) {
        return deck.presentItems().stream()
                .filter(item -> item.code.equals(itemCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
