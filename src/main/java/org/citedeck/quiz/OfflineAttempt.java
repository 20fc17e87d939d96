package org.citedeck.quiz;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.citedeck.deck.Availability;
import org.citedeck.deck.CitedPassage;

/** What a device takes along to go on with an attempt without network. Holds right answers, so the teacher must allow it. */
@Path("/attempts/{token}/offline")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class OfflineAttempt {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(
                String token, int number, int total, OfflineItem.Open item, CitedPassage passage);
    }

    private final Attempts attempts;
    private final Clock clock;

    OfflineAttempt(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * An attempt to be taken along.
     *
     * @param address of its page
     * @param title of its deck
     * @param items that are not answered yet
     */
    record Luggage(String address, String title, List<OfflineItem> items) {}

    /** The open items with what is told after each answer; not found where the teacher does not allow it. */
    @GET
    @Transactional
    public Luggage luggage(@PathParam("token") String token) {
        Instant now = clock.instant();
        Attempt attempt = attempts.withToken(token)
                .filter(Attempt::mayGoOffline)
                .filter(known -> known.deck.availability(now) == Availability.OPEN)
                .orElseThrow(NotFoundException::new);
        return new Luggage(
                "/attempts/" + attempt.token,
                attempt.deck.title,
                Progress.of(attempt, now).items().stream()
                        .filter(standing -> !standing.isDone())
                        .map(standing -> OfflineItem.of(attempt, standing, now))
                        .toList());
    }
}
