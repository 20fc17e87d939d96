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
import java.util.Optional;
import org.citedeck.deck.Availability;
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
        static native TemplateInstance question(QuestionView question, Outcome outcome);

        static native TemplateInstance answered(
                String token, AnsweredView item, int total, boolean again, boolean last);

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
     * The next item; the score once all are answered or the deck is closed.
     *
     * @param again whether an answer was sent that had already been given
     */
    @GET
    @Transactional
    public TemplateInstance next(@PathParam("token") String token, @RestQuery boolean again) {
        Attempt attempt = attempts.withToken(token).orElseThrow(NotFoundException::new);
        var progress = Progress.of(attempt);
        Optional<Standing> open = progress.open();
        Availability availability = attempt.deck.availability(clock.instant());
        if (open.isEmpty() || availability == Availability.CLOSED) {
            int begun = attempts.of(attempt.deck, attempt.participant).size();
            return Templates.score(ScoreView.of(attempt, progress, availability, begun));
        }
        int number = open.get().number();
        return question(attempt, Sent.nothing(number), again ? Outcome.ALREADY_ANSWERED : Outcome.TAKEN);
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
            @RestForm @Nullable String certainty) {
        Attempt attempt = attempts.lockedWithToken(token).orElseThrow(NotFoundException::new);
        var sent = new Sent(number, tried, answer, certainty);
        Outcome outcome = answerItem.answer(attempt, sent);
        return switch (outcome) {
            case TAKEN -> to(settled(attempt, number) ? "/attempts/" + token + "/" + number : "/attempts/" + token);
            case ALREADY_ANSWERED -> to("/attempts/" + token + "/" + number + "?again=true");
            case CLOSED -> to("/attempts/" + token);
            case NOTHING_CHOSEN, NOT_SAID_HOW_SURE ->
                Response.status(422).entity(question(attempt, sent, outcome)).build();
        };
    }

    /** An answered item with its proof; one that is still open, or of which nothing may be told yet, leads on. */
    @GET
    @Path("{number}")
    @Transactional
    public Response answered(
            @PathParam("token") String token, @PathParam("number") int number, @RestQuery boolean again) {
        Attempt attempt = attempts.withToken(token).orElseThrow(NotFoundException::new);
        var progress = Progress.of(attempt);
        Standing standing = progress.number(number).orElseThrow(NotFoundException::new);
        boolean last = progress.open().isEmpty();
        if (!attempt.tellsAtOnce() || !standing.isSettled()) {
            return to("/attempts/" + token + (last ? "#item-" + number : again ? "?again=true" : ""));
        }
        return Response.ok(Templates.answered(
                        token,
                        AnsweredView.of(attempt, standing),
                        progress.items().size(),
                        again,
                        last))
                .build();
    }

    private static boolean settled(Attempt attempt, int number) {
        return attempt.tellsAtOnce()
                && Progress.of(attempt)
                        .number(number)
                        .filter(Standing::isSettled)
                        .isPresent();
    }

    private static TemplateInstance question(Attempt attempt, Sent sent, Outcome outcome) {
        Standing standing = Progress.of(attempt).number(sent.number()).orElseThrow(NotFoundException::new);
        return Templates.question(QuestionView.of(attempt, standing, sent), outcome);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
