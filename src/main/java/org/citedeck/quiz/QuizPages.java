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
import java.time.Clock;
import java.time.Instant;
import org.citedeck.quiz.AnswerItem.Outcome;
import org.citedeck.quiz.AnswerItem.Sent;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One item a page: asked, answered, shown with its proof, at once or at the end; then the score. */
@Path("/attempts/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class QuizPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance question(QuestionView question, Outcome outcome, @Nullable TimeView time);

        /** Without the page around it. */
        static native TemplateInstance question$main(QuestionView question, Outcome outcome, @Nullable TimeView time);

        static native TemplateInstance answered(ToldView told, @Nullable TimeView time);

        /** Without the page around it. */
        static native TemplateInstance answered$main(ToldView told);

        static native TemplateInstance score(ScoreView score);
    }

    private final Attempts attempts;
    private final AnswerItem answerItem;
    private final Clock clock;

    QuizPages(Attempts attempts, AnswerItem answerItem, Clock clock) {
        this.attempts = attempts;
        this.answerItem = answerItem;
        this.clock = clock;
    }

    /**
     * What is asked next; the score once all is answered, the time is up or the deck is closed. While a live round goes on,
     * the way to it.
     *
     * @param again whether an answer was sent that had already been given
     */
    @GET
    @Transactional
    public Response next(@PathParam("token") String token, @RestQuery boolean again) {
        return attempts.withToken(token)
                .map(attempt -> Response.ok(next(attempt, again)).build())
                .or(() -> attempts.heldIn(token).map(round -> to("/live/" + round)))
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance next(Attempt attempt, boolean again) {
        Instant now = clock.instant();
        var progress = Progress.of(attempt, now);
        if (progress.isEnded()) {
            int begun = attempts.of(attempt.deck, attempt.participant).size();
            return Templates.score(ScoreView.of(attempt, progress, attempt.deck.availability(now), begun));
        }
        Standing standing = progress.open().orElseThrow();
        int number = standing.number();
        if (standing.asksSentence()) {
            return PickPages.page(
                    attempt, progress, PickSentence.Sent.nothing(number), PickSentence.Outcome.TAKEN, again, now);
        }
        return question(attempt, progress, Sent.nothing(number), again ? Outcome.ALREADY_ANSWERED : Outcome.TAKEN, now);
    }

    /** Takes an answer and leads on. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response answer(
            @PathParam("token") String token,
            @RestForm int number,
            @RestForm @Nullable Integer tried,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String certainty,
            @RestForm @Nullable String ticket) {
        Attempt attempt = attempts.lockedWithToken(token).orElseThrow(NotFoundException::new);
        var sent = new Sent(number, tried, answer, certainty, ticket, false);
        Outcome outcome = answerItem.answer(attempt, sent);
        Instant now = clock.instant();
        var progress = Progress.of(attempt, now);
        Standing standing = progress.number(number).orElseThrow(NotFoundException::new);
        return switch (outcome) {
            case TAKEN ->
                to("/attempts/" + token + (progress.tellsAtOnce() && progress.tells(standing) ? "/" + number : ""));
            case ALREADY_ANSWERED -> to("/attempts/" + token + "/" + number + "?again=true");
            case CLOSED, TIME_UP -> to("/attempts/" + token);
            case NOTHING_CHOSEN, NOT_SAID_HOW_SURE ->
                Response.status(422)
                        .entity(question(attempt, progress, sent, outcome, now))
                        .build();
        };
    }

    /** An answered item with its proof; one that is still open, or of which nothing may be told yet, leads on. */
    @GET
    @Path("{number}")
    @Transactional
    public Response answered(
            @PathParam("token") String token, @PathParam("number") int number, @RestQuery boolean again) {
        Attempt attempt = attempts.withToken(token).orElseThrow(NotFoundException::new);
        Instant now = clock.instant();
        var progress = Progress.of(attempt, now);
        Standing standing = progress.number(number).orElseThrow(NotFoundException::new);
        if (!progress.tellsAtOnce() || !progress.tells(standing)) {
            String end = progress.isEnded() ? "#item-" + number : again ? "?again=true" : "";
            return to("/attempts/" + token + end);
        }
        var view = AnsweredView.justAnswered(attempt, standing);
        return Response.ok(told(attempt, progress, view, again, now)).build();
    }

    /** The page of an answered item. */
    static TemplateInstance told(Attempt attempt, Progress progress, AnsweredView item, boolean again, Instant now) {
        var told = ToldView.of(attempt, progress, item, again);
        return Templates.answered(told, told.last() ? null : TimeView.of(attempt, now));
    }

    /** The page that asks an item. */
    static TemplateInstance question(Attempt attempt, Progress progress, Sent sent, Outcome outcome, Instant now) {
        return Templates.question(QuestionView.of(attempt, progress, sent), outcome, TimeView.of(attempt, now));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
