package org.citedeck.deck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.UnreadableArticleException;

/** A teacher's decks, and the way in for a new article. */
@Path("/teach")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class TeachPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance decks(List<DeckCard> decks);

        static native TemplateInstance newArticle(ArticleForm.Typed form, ArticleForm.Mistake mistake);
    }

    private final Decks decks;
    private final Generator generator;
    private final BuildDeck buildDeck;
    private final ScheduleProposals schedule;
    private final SecurityIdentity identity;

    TeachPages(
            Decks decks,
            Generator generator,
            BuildDeck buildDeck,
            ScheduleProposals schedule,
            SecurityIdentity identity) {
        this.decks = decks;
        this.generator = generator;
        this.buildDeck = buildDeck;
        this.schedule = schedule;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance mine() {
        return Templates.decks(decks.of(owner()).stream().map(DeckCard::of).toList());
    }

    @GET
    @Path("articles/new")
    public TemplateInstance form() {
        return Templates.newArticle(ArticleForm.Typed.EMPTY, ArticleForm.Mistake.NONE);
    }

    @POST
    @Path("articles/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@BeanParam ArticleForm form) {
        var typed = form.typed();
        try {
            var raw = new RawArticle(typed.text(), typed.metadata());
            var started = buildDeck.from(generator.read(raw), owner());
            if (started.fresh()) {
                schedule.schedule(started.sourceId());
            }
            return Response.seeOther(URI.create("/teach/decks/" + started.code()))
                    .build();
        } catch (ArticleForm.MistypedException e) {
            return rejected(typed, e.mistake());
        } catch (UnreadableArticleException e) {
            return rejected(typed, new ArticleForm.Mistake("text", e.reason().hint()));
        }
    }

    private static Response rejected(ArticleForm.Typed typed, ArticleForm.Mistake mistake) {
        return Response.status(422).entity(Templates.newArticle(typed, mistake)).build();
    }

    private String owner() {
        return identity.getPrincipal().getName();
    }
}
