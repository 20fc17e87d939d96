package org.citedeck.exchange;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The generator for programs. Stores nothing. */
@Path("/api/generate")
@PermitAll
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The article as it was read, and its items, best first",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = GenerationJson.class)))
@APIResponse(responseCode = "422", description = "The text is not an article that can be read; the detail says why")
@APIResponse(responseCode = "503", description = "The language models are still loading; try again after Retry-After")
class GenerateApi {

    private static final int RETRY_SECONDS = 5;

    private final Generator generator;

    GenerateApi(Generator generator) {
        this.generator = generator;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "generateFromText",
            summary = "Items of an article given as text, Markdown or a pasted page")
    public Response fromText(
            String text,
            @Parameter(description = "At most so many items, the best ones") @RestQuery @DefaultValue("2147483647")
                    int items) {
        return generate(RawArticle.of(text), items);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "generateFromJson", summary = "Items of an article given with its metadata")
    public Response fromJson(ArticleRequest article, @RestQuery @DefaultValue("2147483647") int items) {
        if (article == null || article.text() == null) {
            return problem(422, "Unreadable article", "Send an object whose \"text\" is the article.");
        }
        try {
            return generate(new RawArticle(article.text(), article.metadata()), items);
        } catch (DateTimeException e) {
            return problem(422, "Unreadable date", "Write \"published\" as year-month-day, such as 2024-07-23.");
        }
    }

    private Response generate(RawArticle raw, int items) {
        if (items < 0) {
            return problem(422, "Unreadable number of items", "\"items\" is a number from 0 up.");
        }
        try {
            long start = System.nanoTime();
            var article = generator.read(raw);
            long readMs = (System.nanoTime() - start) / 1_000_000;
            if (!generator.ready()) {
                return loading();
            }
            return Response.ok(GenerationJson.of(generator.propose(article), items, readMs))
                    .build();
        } catch (UnreadableArticleException e) {
            return problem(422, "Unreadable article", e.reason().hint());
        }
    }

    private static Response loading() {
        return Response.fromResponse(
                        problem(503, "Language models are loading", "Try again in " + RETRY_SECONDS + " seconds."))
                .header("Retry-After", RETRY_SECONDS)
                .build();
    }

    private static Response problem(int status, String title, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem("about:blank", title, status, detail))
                .build();
    }

    /** An article with what is known of it. */
    record ArticleRequest(
            @Schema(required = true) @Nullable String text,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String source,
            @Nullable String url,
            @Nullable String published) {

        Metadata metadata() {
            return new Metadata(
                    title, byline, source, url, published == null ? null : LocalDate.parse(published), null);
        }
    }

    /** RFC 9457. */
    record Problem(String type, String title, int status, String detail) {}
}
