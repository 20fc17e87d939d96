package org.citedeck.deck;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What pages ask in development to know that they are out of date.
 *
 * <p>Quarkus looks for changed files when a request comes, but not within two seconds of the last look. So a page does
 * not ask again and again, which would make each change wait: it asks once, is answered when a file changes, and its
 * next request makes Quarkus look at once.
 */
@Path("/dev")
@ApplicationScoped
@PermitAll
@IfBuildProfile("dev")
class DevVersion {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main");
    private static final java.nio.file.Path RESOURCES = SOURCES.resolve("resources");
    private static final long BETWEEN_LOOKS_MS = 2100;
    private static final long LONGEST_WAIT_MS = 20_000;
    private static final long PAUSE_MS = 100;

    private final AtomicLong deckChanges = new AtomicLong();
    private final Clock clock;
    private final Instant started;

    DevVersion(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoreProposals.DeckChanged change) {
        deckChanges.incrementAndGet();
    }

    @GET
    @Path("refresh.js")
    @Produces("text/javascript")
    public InputStream script() {
        return DevVersion.class.getResourceAsStream("/dev/refresh.js");
    }

    /** Differs once a page would come out otherwise. */
    @GET
    @Path("version")
    @Produces(MediaType.TEXT_PLAIN)
    public String version() throws IOException {
        return started.toEpochMilli() + "-" + deckChanges.get() + "-" + newest(RESOURCES);
    }

    /** Answers when a source file or a deck has changed, or after a while. */
    @GET
    @Path("change")
    @Produces(MediaType.TEXT_PLAIN)
    public String change() throws IOException, InterruptedException {
        long asked = clock.millis();
        long deck = deckChanges.get();
        long sources = newest(SOURCES);
        while (clock.millis() - asked < LONGEST_WAIT_MS) {
            if (deckChanges.get() != deck) {
                return "deck";
            }
            if (newest(SOURCES) != sources) {
                Thread.sleep(Math.max(0, asked + BETWEEN_LOOKS_MS - clock.millis()));
                return "source";
            }
            Thread.sleep(PAUSE_MS);
        }
        return "nothing";
    }

    private static long newest(java.nio.file.Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (var files = Files.walk(directory)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
        }
    }
}
