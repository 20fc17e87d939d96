package org.citedeck.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page of an article, with an anchor for each sentence. */
@Path("/articles")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ArticlePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ArticleView article);
    }

    private final Articles articles;

    ArticlePages(Articles articles) {
        this.articles = articles;
    }

    @GET
    @Path("/{slug}")
    @Transactional
    public TemplateInstance show(@PathParam("slug") String slug) {
        Article article = articles.withSlug(slug).orElseThrow(NotFoundException::new);
        String newer = articles.after(article).map(next -> next.slug).orElse(null);
        return Templates.show(ArticleView.of(article, newer));
    }
}
