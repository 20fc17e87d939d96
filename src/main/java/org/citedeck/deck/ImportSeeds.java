package org.citedeck.deck;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.jboss.logging.Logger;

/** Makes a sample deck of every file in the seeds directory, once; a changed file makes a new revision. */
@ApplicationScoped
class ImportSeeds {

    private static final Logger LOG = Logger.getLogger(ImportSeeds.class);

    private final SeedsConfig config;
    private final Generator generator;
    private final KeepSeed keep;
    private final ScheduleProposals schedule;

    ImportSeeds(SeedsConfig config, Generator generator, KeepSeed keep, ScheduleProposals schedule) {
        this.config = config;
        this.generator = generator;
        this.keep = keep;
        this.schedule = schedule;
    }

    /** Once pages are served, so as not to be in the way of the start. */
    void onServing(@ObservesAsync HttpServerStart start) {
        all();
    }

    void all() {
        if (!Files.isDirectory(config.directory())) {
            LOG.infof("No sample decks: there is no directory %s", config.directory());
            return;
        }
        try (var files = Files.list(config.directory())) {
            List<Path> seeds = files.filter(ImportSeeds::isSeed).sorted().toList();
            seeds.forEach(this::one);
        } catch (IOException e) {
            LOG.warnf("The directory %s cannot be read", config.directory());
        }
    }

    /** Imports a file, if it is a new one or a changed one. One at a time: the start and the watcher may meet. */
    synchronized void one(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            if (keep.isKept(name, content)) {
                return;
            }
            keep.keep(name, content, generator.read(RawArticle.of(content))).ifPresent(schedule::schedule);
        } catch (UnreadableArticleException e) {
            LOG.warnf("Seed %s: %s", file.getFileName(), e.reason().hint());
        } catch (IOException e) {
            LOG.warnf("Seed %s cannot be read as UTF-8 text", file.getFileName());
        }
    }

    static boolean isSeed(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".md") || name.endsWith(".txt"));
    }
}
