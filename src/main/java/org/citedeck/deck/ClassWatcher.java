package org.citedeck.deck;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.citedeck.generator.language.WordList;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * While somebody writes rules: a saved rule or word list shows in the sample decks at once, without a restart.
 *
 * <p>Quarkus puts new method bodies into the running classes (instrumentation), which is quick but does not run a class's
 * static initialiser again. Where that has changed, or how texts are read, a restart is asked for in the one way open to an application: a
 * configuration file that looks saved.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class ClassWatcher {

    private static final Logger LOG = Logger.getLogger(ClassWatcher.class);
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path CONFIGURATION = Path.of("src/main/resources/application.properties");
    private static final long BETWEEN_LOOKS_MS = 100;
    /** All classes of a change are there after this; and the running ones have been replaced. */
    private static final long SETTLED_MS = 200;

    private final RefreshSamples samples;
    private final ManagedExecutor executor;
    private final Clock clock;
    private volatile boolean stopped;

    /** What is known of a file: a class's initialiser, nothing of other files. */
    private record Version(FileTime saved, int initialiser) {}

    ClassWatcher(RefreshSamples samples, ManagedExecutor executor, Clock clock) {
        this.samples = samples;
        this.executor = executor;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        if (Files.isDirectory(CLASSES)) {
            executor.execute(this::follow);
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopped = true;
    }

    private void follow() {
        try {
            Map<Path, Version> known = look(Map.of());
            while (!stopped) {
                Thread.sleep(BETWEEN_LOOKS_MS);
                if (!look(known).equals(known)) {
                    Thread.sleep(SETTLED_MS);
                    Map<Path, Version> now = look(known);
                    changed(known, now);
                    known = now;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("No longer watching the classes: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void changed(Map<Path, Version> before, Map<Path, Version> now) throws IOException {
        boolean afresh = now.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .anyMatch(file ->
                        isOfReading(file.getKey()) || initialisesOtherwise(before.get(file.getKey()), file.getValue()));
        if (stopped) {
            return;
        }
        if (afresh) {
            Files.setLastModifiedTime(CONFIGURATION, FileTime.from(clock.instant()));
        } else {
            WordList.refresh();
            samples.all();
        }
    }

    private static boolean initialisesOtherwise(@Nullable Version before, Version now) {
        return before != null && before.initialiser() != now.initialiser();
    }

    /** Texts are remembered as they were read. */
    private static boolean isOfReading(Path file) {
        return file.startsWith(CLASSES.resolve("org/citedeck/generator/language"))
                || file.startsWith(CLASSES.resolve("org/citedeck/generator/reading"));
    }

    /** The generator's classes and word lists; a class that was not saved since is not read again. */
    private static Map<Path, Version> look(Map<Path, Version> known) throws IOException {
        Map<Path, Version> versions = new HashMap<>();
        for (String watched : new String[] {"org/citedeck/generator", "words"}) {
            try (var files = Files.walk(CLASSES.resolve(watched))) {
                files.filter(Files::isRegularFile).forEach(file -> versions.put(file, version(file, known.get(file))));
            }
        }
        return versions;
    }

    private static Version version(Path file, @Nullable Version known) {
        try {
            FileTime saved = Files.getLastModifiedTime(file);
            if (known != null && Objects.equals(known.saved(), saved)) {
                return known;
            }
            boolean isClass = file.toString().endsWith(".class");
            return new Version(saved, isClass ? StaticInitialiser.hash(Files.readAllBytes(file)) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
