package org.citedeck.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.citedeck.generator.reading.UnreadableArticleException.Reason;
import org.citedeck.intake.Mistake.MistypedException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The way in for an article. */
@Path("/teach/articles/new")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class NewArticlePages {

    @CheckedTemplate
    static class Templates {
        /**
         * @param deckTitle of the deck that the article is meant for; empty for a new one
         * @param hosts that articles may be fetched from
         */
        static native TemplateInstance form(
                ArticleForm.Typed form, Mistake mistake, String deckTitle, List<String> hosts, List<Unfinished> drafts);
    }

    private final Decks decks;
    private final Drafts drafts;
    private final KeepDraft keep;
    private final FetchPage fetch;
    private final Generator generator;
    private final SecurityIdentity identity;

    NewArticlePages(
            Decks decks,
            Drafts drafts,
            KeepDraft keep,
            FetchPage fetch,
            Generator generator,
            SecurityIdentity identity) {
        this.decks = decks;
        this.drafts = drafts;
        this.keep = keep;
        this.fetch = fetch;
        this.generator = generator;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance form(@RestQuery @Nullable String deck) {
        return form(new ArticleForm.Typed("", "", deck == null ? "" : deck), Mistake.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@BeanParam ArticleForm form) {
        ArticleForm.Typed typed = form.typed();
        deckTitle(typed.deck());
        String text = typed.text();
        try {
            Incoming incoming = form.incoming(fetch);
            text = incoming.content();
            generator.read(new RawArticle(text, incoming.found()));
            String code = keep.keep(incoming, owner(), typed.deck());
            return Response.seeOther(URI.create("/teach/articles/drafts/" + code))
                    .build();
        } catch (MistypedException e) {
            return rejected(typed, e.mistake());
        } catch (UnreadableArticleException e) {
            // What was got out of a file or a page is kept too, unless it is nothing that a person can read.
            boolean readable = e.reason() != Reason.BINARY;
            return rejected(
                    readable ? typed.withText(text) : typed,
                    new Mistake(form.field(), e.reason().hint()));
        }
    }

    private Response rejected(ArticleForm.Typed typed, Mistake mistake) {
        return Response.status(422).entity(form(typed, mistake)).build();
    }

    private TemplateInstance form(ArticleForm.Typed typed, Mistake mistake) {
        return Templates.form(
                typed,
                mistake,
                deckTitle(typed.deck()),
                fetch.hosts(),
                drafts.unfinished(owner()).stream().map(Unfinished::of).toList());
    }

    private String deckTitle(String code) {
        return code.isEmpty()
                ? ""
                : decks.owned(code, owner()).map((Deck deck) -> deck.title).orElseThrow(NotFoundException::new);
    }

    private String owner() {
        return identity.getPrincipal().getName();
    }
}
