package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.citedeck.generator.Generator;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The review desk: the article on one side, each proposal with its sentence on the other. */
@Path("/teach/decks/{code}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ReviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance desk(DeskView deck, List<Rejection> reasons, @Nullable String error);

        /** One item of the desk, to be put in the place of what it was. */
        static native TemplateInstance desk$item(DeskView deck, DeskItem item, List<Rejection> reasons);

        /** What the desk says of all items together. */
        static native TemplateInstance desk$standing(DeskView deck);
    }

    private final Desk desk;
    private final Sources sources;
    private final PublishDeck publishDeck;
    private final ReviewSteps steps;
    private final Generator generator;

    ReviewPages(Desk desk, Sources sources, PublishDeck publishDeck, ReviewSteps steps, Generator generator) {
        this.desk = desk;
        this.sources = sources;
        this.publishDeck = publishDeck;
        this.steps = steps;
        this.generator = generator;
    }

    @GET
    @Transactional
    public TemplateInstance desk(@PathParam("code") String code, @RestQuery @Nullable String at) {
        return page(desk.deck(code), at, null);
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response publish(@PathParam("code") String code, @RestForm int best, @RestForm @Nullable String listed) {
        Deck deck = desk.deck(code);
        if (publishDeck.publish(deck, Math.max(best, 0), listed != null)) {
            return Response.seeOther(URI.create("/teach/decks/" + deck.code)).build();
        }
        return Response.status(422)
                .entity(page(deck, null, "Approve at least one item, then publish."))
                .build();
    }

    TemplateInstance page(Deck deck, @Nullable String at, @Nullable String error) {
        return Templates.desk(view(deck, at), List.of(Rejection.values()), error);
    }

    /** The part of the desk that changes with an item: the item itself, and what is said of all of them. */
    String changed(Deck deck, Item item, @Nullable String problem) {
        DeskView view = view(deck, null);
        DeskItem shown = view.item(item.code)
                .map(found -> problem == null ? found : found.with(problem))
                .orElseThrow();
        return Templates.desk$item(view, shown, List.of(Rejection.values())).render()
                + Templates.desk$standing(view).render();
    }

    private DeskView view(Deck deck, @Nullable String at) {
        return DeskView.of(deck, GenerationView.of(deck, sources, generator.ready()), at, steps.last(deck));
    }
}
