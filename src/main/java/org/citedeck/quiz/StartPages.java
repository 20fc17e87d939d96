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
import java.util.List;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A deck before it is begun, and from there into an attempt at it. */
@Path("/decks/{code}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class StartPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance deck(StartView start);
    }

    private final Decks decks;
    private final Attempts attempts;
    private final Participants participants;
    private final StartAttempt startAttempt;
    private final SeatParticipant seatParticipant;
    private final Device device;
    private final Clock clock;

    StartPages(
            Decks decks,
            Attempts attempts,
            Participants participants,
            StartAttempt startAttempt,
            SeatParticipant seatParticipant,
            Device device,
            Clock clock) {
        this.decks = decks;
        this.attempts = attempts;
        this.participants = participants;
        this.startAttempt = startAttempt;
        this.seatParticipant = seatParticipant;
        this.device = device;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance deck(@PathParam("code") String code) {
        Deck deck = decks.known(code).orElseThrow(NotFoundException::new);
        // Kept before the first attempt: a form that is sent twice then comes twice from the same device.
        Participant participant = participants.withCode(device.keptCode()).orElse(null);
        List<Attempt> earlier = participant == null ? List.of() : attempts.of(deck, participant);
        return Templates.deck(StartView.of(deck, earlier, participant, clock));
    }

    /** Into the attempt; where there is none to be had, back to the page that says why. */
    @POST
    @Path("attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @PathParam("code") String code, @RestForm @Nullable String nickname, @RestForm @Nullable String mode) {
        String deckCode = decks.known(code).orElseThrow(NotFoundException::new).code;
        String participant = seatParticipant.seat(nickname == null ? "" : nickname.strip());
        return Response.seeOther(URI.create(startAttempt
                        .start(deckCode, participant, nickname, mode)
                        .map(token -> "/attempts/" + token)
                        .orElse("/decks/" + deckCode)))
                .build();
    }

    /** Somebody else sits at the device now. */
    @POST
    @Path("somebody-else")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response somebodyElse(@PathParam("code") String code) {
        String deckCode = decks.known(code).orElseThrow(NotFoundException::new).code;
        device.keep(Token.random());
        return Response.seeOther(URI.create("/decks/" + deckCode)).build();
    }
}
