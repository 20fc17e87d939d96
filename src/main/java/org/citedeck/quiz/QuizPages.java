package org.citedeck.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One item a page: asked, answered, shown with its proof; at the end the score. */
@Path("/attempts/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class QuizPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance question(QuestionView question, boolean nothingChosen);

        static native TemplateInstance answered(
                String token, AnsweredView item, int total, boolean again, boolean last);

        static native TemplateInstance score(ScoreView score);
    }

    private final Attempts attempts;
    private final AnswerItem answerItem;

    QuizPages(Attempts attempts, AnswerItem answerItem) {
        this.attempts = attempts;
        this.answerItem = answerItem;
    }

    /** The next item, or the score once all are answered. */
    @GET
    @Transactional
    public TemplateInstance next(@PathParam("token") String token) {
        Attempt attempt = attempt(token);
        var progress = Progress.of(attempt);
        return progress.open()
                .map(standing -> Templates.question(QuestionView.of(attempt, standing), false))
                .orElseGet(() -> Templates.score(ScoreView.of(attempt, progress)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response answer(@PathParam("token") String token, @RestForm int number, @RestForm @Nullable String answer) {
        Attempt attempt = attempt(token);
        return switch (answerItem.answer(attempt, number, answer)) {
            case TAKEN -> afterAnswer(attempt, number);
            case ALREADY_ANSWERED -> to("/attempts/" + token + "/" + number + "?again=true");
            case NOTHING_CHOSEN -> nothingChosen(attempt, number);
        };
    }

    /** An answered item with its proof; one that is still open is asked instead. */
    @GET
    @Path("{number}")
    @Transactional
    public Response answered(
            @PathParam("token") String token, @PathParam("number") int number, @RestQuery boolean again) {
        Attempt attempt = attempt(token);
        var progress = Progress.of(attempt);
        Standing standing = progress.number(number).orElseThrow(NotFoundException::new);
        if (!standing.isSettled()) {
            return to("/attempts/" + token);
        }
        boolean last = progress.open().isEmpty();
        return Response.ok(Templates.answered(
                        token, AnsweredView.of(standing), progress.items().size(), again, last))
                .build();
    }

    private static Response afterAnswer(Attempt attempt, int number) {
        boolean settled =
                Progress.of(attempt).number(number).filter(Standing::isSettled).isPresent();
        return to("/attempts/" + attempt.token + (settled ? "/" + number : ""));
    }

    private static Response nothingChosen(Attempt attempt, int number) {
        Standing standing = Progress.of(attempt).number(number).orElseThrow(NotFoundException::new);
        return Response.status(422)
                .entity(Templates.question(QuestionView.of(attempt, standing), true))
                .build();
    }

    private Attempt attempt(String token) {
        return attempts.withToken(token).orElseThrow(NotFoundException::new);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
