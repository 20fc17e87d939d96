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
import org.citedeck.article.Article;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An article of a deck was corrected by its publisher: the new text comes in here. */
@Path("/teach/decks/{code}/revision/{slug}")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class CorrectionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance paste(
                String code, String slug, String articleTitle, String title, String text, @Nullable String error);
    }

    private final Decks decks;
    private final Generator generator;
    private final ReviseArticle reviseArticle;
    private final SecurityIdentity identity;

    CorrectionPages(Decks decks, Generator generator, ReviseArticle reviseArticle, SecurityIdentity identity) {
        this.decks = decks;
        this.generator = generator;
        this.reviseArticle = reviseArticle;
        this.identity = identity;
    }

    @GET
    @Transactional
    public TemplateInstance form(@PathParam("code") String code, @PathParam("slug") String slug) {
        Article article = article(deck(code), slug);
        return Templates.paste(code, slug, article.title, article.title, "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response revise(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @RestForm @Nullable String title,
            @RestForm @Nullable String text) {
        Deck deck = deck(code);
        Article previous = article(deck, slug);
        String headline = title == null || title.isBlank() ? previous.title : title.strip();
        String typed = text == null ? "" : text;
        try {
            SourceText read = generator.read(new RawArticle(typed, metadata(previous, headline)));
            var outcome = reviseArticle.revise(deck, previous, read);
            if (outcome.isPresent()) {
                return Response.seeOther(URI.create("/teach/decks/" + deck.code + "/revision?carried="
                                + outcome.get().carried()))
                        .build();
            }
            return rejected(
                    previous,
                    code,
                    headline,
                    typed,
                    "This is the text that the deck has already. Paste the corrected one.");
        } catch (UnreadableArticleException e) {
            return rejected(previous, code, headline, typed, e.reason().hint());
        }
    }

    /** What the publisher corrects is the text; the rest is as it was, and the headline as the teacher says. */
    private static Metadata metadata(Article previous, String headline) {
        return new Metadata(
                headline, previous.byline, previous.source, previous.url, previous.published, previous.dateline);
    }

    private static Response rejected(Article previous, String code, String title, String text, String error) {
        return Response.status(422)
                .entity(Templates.paste(code, previous.slug, previous.title, title, text, error))
                .build();
    }

    private Deck deck(String code) {
        return decks.owned(code, identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }

    private static Article article(Deck deck, String slug) {
        return deck.presentArticles().stream()
                .filter(article -> article.slug.equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
