package org.citedeck.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.citedeck.quiz.Scores;
import org.citedeck.quiz.ScoresOfDeck;

/** Who answered a teacher's deck, and how well. */
@Path("/teach/decks/{code}/results")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ResultPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance scores(Scores scores);
    }

    private final ScoresOfDeck scoresOfDeck;
    private final SecurityIdentity identity;

    ResultPages(ScoresOfDeck scoresOfDeck, SecurityIdentity identity) {
        this.scoresOfDeck = scoresOfDeck;
        this.identity = identity;
    }

    @GET
    public TemplateInstance scores(@PathParam("code") String code) {
        return Templates.scores(
                scoresOfDeck.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new));
    }
}
