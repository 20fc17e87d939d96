package org.citedeck.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import org.citedeck.deck.Deck;
import org.citedeck.quiz.ObjectionCase;
import org.citedeck.quiz.SettleObjections;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What students object to, waiting for their teacher. */
@Path("/teach/decks/{code}/objections")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class QueuePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance objections(QueueView queue);
    }

    /**
     * The queue.
     *
     * @param refused code of the objection whose note could not be taken, empty for none
     * @param typed that note
     */
    record QueueView(
            String deckCode,
            String deckTitle,
            List<ObjectionCase> open,
            List<ObjectionCase> settled,
            String refused,
            String typed) {}

    private final OwnAnswers own;
    private final SettleObjections objections;

    QueuePages(OwnAnswers own, SettleObjections objections) {
        this.own = own;
        this.objections = objections;
    }

    @GET
    @Transactional
    public TemplateInstance queue(@PathParam("code") String code) {
        return queue(own.deck(code), "", "");
    }

    @POST
    @Path("{objection}/dismiss")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response dismiss(
            @PathParam("code") String code, @PathParam("objection") String objection, @RestForm @Nullable String note) {
        Deck deck = own.deck(code);
        String words = note == null ? "" : note.strip();
        if (words.length() > SettleObjections.LONGEST_NOTE) {
            return Response.status(422).entity(queue(deck, objection, words)).build();
        }
        if (!objections.dismiss(deck, objection, words)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/teach/decks/" + deck.code + "/objections"))
                .build();
    }

    private TemplateInstance queue(Deck deck, String refused, String typed) {
        List<ObjectionCase> all = objections.of(deck);
        return Templates.objections(new QueueView(
                deck.code,
                deck.title,
                all.stream().filter(ObjectionCase::open).toList(),
                all.stream().filter(one -> !one.open()).toList(),
                refused,
                typed));
    }
}
