package org.citedeck.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** From the page of a class into a new assignment. */
@Path("/teach/classes/{code}/assignments")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class AssignPages {

    private final MyClasses mine;
    private final ClassPages classPage;
    private final Decks decks;
    private final AssignDeck assignDeck;

    AssignPages(MyClasses mine, ClassPages classPage, Decks decks, AssignDeck assignDeck) {
        this.mine = mine;
        this.classPage = classPage;
        this.decks = decks;
        this.assignDeck = assignDeck;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response assign(
            @PathParam("code") String code, @RestForm @Nullable String deck, @RestForm @Nullable String due) {
        Classroom classroom = mine.one(code);
        Optional<Deck> chosen = decks.owned(deck == null ? "" : deck, mine.teacher())
                .filter(Deck::isPublished)
                .filter(one -> classroom.assignments.stream().noneMatch(given -> given.deck.equals(one)));
        if (chosen.isEmpty()) {
            return refused(classroom, due, "Choose one of your published decks that this class does not have yet.");
        }
        try {
            assignDeck.assign(classroom, chosen.get(), DueDate.of(due));
        } catch (DueDate.NoDateException e) {
            return refused(classroom, due, AssignDeck.NO_DATE);
        }
        return Response.seeOther(URI.create("/teach/classes/" + classroom.code + "#assignments"))
                .build();
    }

    private Response refused(Classroom classroom, @Nullable String due, String error) {
        return Response.status(422)
                .entity(classPage.show(classroom, "", due == null ? "" : due, error))
                .build();
    }
}
