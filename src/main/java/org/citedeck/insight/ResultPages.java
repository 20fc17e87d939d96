package org.citedeck.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.citedeck.quiz.Answers;
import org.jboss.resteasy.reactive.RestQuery;

/** What a class understood: the grid, the items, the claims, the article, and all of it as CSV. */
@Path("/teach/decks/{code}/results")
@RolesAllowed("teacher")
@Produces(MediaType.TEXT_HTML)
class ResultPages {

    /** Sent to whatever asks for it: a link to a file is followed with the headers of a page. */
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance results(Results results);

        static native TemplateInstance article(Results results);

        static native TemplateInstance item(Results results, ItemResult item, ItemView view);
    }

    private final OwnAnswers own;
    private final KeyHistory history;

    ResultPages(OwnAnswers own, KeyHistory history) {
        this.own = own;
        this.history = history;
    }

    @GET
    @Transactional
    public TemplateInstance results(@PathParam("code") String code, @RestQuery boolean all) {
        return Templates.results(Results.of(own.of(code), all));
    }

    @GET
    @Path("article")
    @Transactional
    public TemplateInstance article(@PathParam("code") String code, @RestQuery boolean all) {
        return Templates.article(Results.of(own.of(code), all));
    }

    @GET
    @Path("items/{item}")
    @Transactional
    public TemplateInstance item(
            @PathParam("code") String code, @PathParam("item") String itemCode, @RestQuery boolean all) {
        Answers answers = own.of(code);
        var item = answers.item(itemCode).orElseThrow(NotFoundException::new);
        var results = Results.of(answers, all);
        var result = results.items().stream()
                .filter(one -> one.code().equals(itemCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.item(results, result, new ItemView(item.passage(), history.of(item)));
    }

    @GET
    @Path("gradebook.csv")
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response gradebook(@PathParam("code") String code, @RestQuery boolean all) {
        Answers answers = own.of(code);
        return file(Csv.gradebook(answers, all), "gradebook-" + answers.deck().code);
    }

    @GET
    @Path("responses.csv")
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response responses(@PathParam("code") String code) {
        Answers answers = own.of(code);
        return file(Csv.responses(answers), "responses-" + answers.deck().code);
    }

    private static Response file(String content, String name) {
        return Response.ok(content, CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
