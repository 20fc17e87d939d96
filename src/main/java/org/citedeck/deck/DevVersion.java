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

/** What pages ask in development to know that they are out of date. Asking also makes Quarkus look for changes. */
@Path("/dev")
@ApplicationScoped
@PermitAll
@IfBuildProfile("dev")
class DevVersion {

    private static final java.nio.file.Path RESOURCES = java.nio.file.Path.of("src/main/resources");
    /** Quarkus looks for changes every two seconds; a page that reloads earlier gets the old template. */
    private static final long NOTICED_MS = 2100;

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

    @GET
    @Path("version")
    @Produces(MediaType.TEXT_PLAIN)
    public String version() throws IOException {
        return started.toEpochMilli() + "-" + deckChanges.get() + "-" + newestNoticedResource();
    }

    private long newestNoticedResource() throws IOException {
        if (!Files.isDirectory(RESOURCES)) {
            return 0;
        }
        long noticed = clock.millis() - NOTICED_MS;
        try (var files = Files.walk(RESOURCES)) {
            return files.mapToLong(file -> file.toFile().lastModified())
                    .filter(modified -> modified < noticed)
                    .max()
                    .orElse(0);
        }
    }
}
