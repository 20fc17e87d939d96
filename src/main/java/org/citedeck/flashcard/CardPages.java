package org.citedeck.flashcard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.deck.Deck;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A deck as flashcards: front, back, grade, next. Each student's own, by the device. */
@Path("/decks/{code}/cards")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class CardPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance deck(DeckView deck);

        static native TemplateInstance card(CardView card);

        /** Without the page around it. */
        static native TemplateInstance card$study(CardView card);
    }

    private final CardTable table;
    private final Learners learners;
    private final CollectCards collectCards;
    private final AnswerCard answerCard;
    private final UndoReview undoReview;

    CardPages(
            CardTable table,
            Learners learners,
            CollectCards collectCards,
            AnswerCard answerCard,
            UndoReview undoReview) {
        this.table = table;
        this.learners = learners;
        this.collectCards = collectCards;
        this.answerCard = answerCard;
        this.undoReview = undoReview;
    }

    @GET
    @Transactional
    public TemplateInstance deck(@PathParam("code") String code, @RestQuery boolean done) {
        Deck deck = table.deck(code);
        return Templates.deck(learners.known()
                .map(learner -> table.overview(learner, deck, done))
                .orElseGet(() -> DeckView.unknown(deck)));
    }

    /** Makes cards of the deck, for whoever has none or not all of them. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response collect(@PathParam("code") String code, @RestForm @Nullable String zone) {
        Deck deck = table.deck(code);
        collectCards.all(learners.made(zone), deck);
        return to(deck, "/next");
    }

    @GET
    @Path("next")
    @Transactional
    public Response next(@PathParam("code") String code, @RestQuery boolean late) {
        Deck deck = table.deck(code);
        return learners.known()
                .flatMap(learner -> table.next(learner, deck, late))
                .map(card -> Response.ok(Templates.card(card)).build())
                .orElseGet(() -> to(deck, "?done=true"));
    }

    /** One card; what is not to be shown now leads to the next one. */
    @GET
    @Path("{card}")
    @Transactional
    public Response card(@PathParam("code") String code, @PathParam("card") String card) {
        Deck deck = table.deck(code);
        return learners.known()
                .flatMap(learner -> table.show(learner, deck, card))
                .map(shown -> Response.ok(Templates.card(shown)).build())
                .orElseGet(() -> to(deck, "/next"));
    }

    /** Turns a card over, grades it, puts it aside, brings it back, or takes the last of these back. */
    @POST
    @Path("{card}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response act(
            @PathParam("code") String code,
            @PathParam("card") String cardCode,
            @RestForm int turn,
            @RestForm @Nullable String action,
            @RestForm @Nullable String given,
            @RestForm @Nullable String ticket) {
        Deck deck = table.deck(code);
        Learner learner = learners.known().orElseThrow(NotFoundException::new);
        Card card = table.locked(learner, deck, cardCode).orElseThrow(NotFoundException::new);
        if (action == null || action.equals("flip")) {
            return after(answerCard.flip(learner, card, turn, given), deck, "/" + card.code);
        }
        if (action.equals("undo")) {
            return after(undoReview.undo(learner, card, turn), deck, "/" + card.code);
        }
        Action chosen = chosen(action).orElseThrow(BadRequestException::new);
        return after(answerCard.act(learner, card, turn, chosen, ticket), deck, chosen == Action.RESUME ? "" : "/next");
    }

    /** What a form may ask for; a miss is not said but found out. */
    static Optional<Action> chosen(String action) {
        return Stream.of(Action.values())
                .filter(known -> known != Action.MISSED && known != Action.UNDO)
                .filter(known -> known.name().toLowerCase(java.util.Locale.ROOT).equals(action))
                .findFirst();
    }

    private static Response after(AnswerCard.Outcome outcome, Deck deck, String onward) {
        return switch (outcome) {
            case DONE -> to(deck, onward);
            case TOO_LATE -> to(deck, "/next?late=true");
            case NOT_FLIPPED -> to(deck, "/next");
        };
    }

    private static Response to(Deck deck, String below) {
        return Response.seeOther(URI.create("/decks/" + deck.code + "/cards" + below))
                .build();
    }
}
