package org.citedeck.deck;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** While somebody writes: a saved seed becomes its deck at once, without a restart. */
@ApplicationScoped
@IfBuildProfile("dev")
class SeedWatcher {

    private static final Logger LOG = Logger.getLogger(SeedWatcher.class);
    /** Editors write a file in several steps; reading between two of them would import half a text. */
    private static final long SETTLED_MS = 100;

    private final SeedsConfig config;
    private final ImportSeeds importSeeds;
    private final ManagedExecutor executor;
    private @Nullable WatchService watch;

    SeedWatcher(SeedsConfig config, ImportSeeds importSeeds, ManagedExecutor executor) {
        this.config = config;
        this.importSeeds = importSeeds;
        this.executor = executor;
    }

    void onStart(@Observes StartupEvent start) throws IOException {
        if (Files.isDirectory(config.directory())) {
            WatchService service = config.directory().getFileSystem().newWatchService();
            config.directory()
                    .register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            watch = service;
            executor.execute(() -> follow(service));
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws IOException {
        if (watch != null) {
            watch.close();
        }
    }

    private void follow(WatchService service) {
        importSeeds.all();
        try {
            WatchKey key;
            do {
                key = service.take();
                Thread.sleep(SETTLED_MS);
                for (var event : key.pollEvents()) {
                    if (event.context() instanceof Path name && ImportSeeds.isSeed(name)) {
                        importSeeds.one(config.directory().resolve(name));
                    }
                }
            } while (key.reset());
        } catch (ClosedWatchServiceException e) {
            LOG.debug("No longer watching the seeds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
