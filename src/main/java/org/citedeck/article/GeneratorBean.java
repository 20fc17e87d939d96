package org.citedeck.article;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.citedeck.generator.Generator;
import org.citedeck.generator.StandardGenerator;
import org.citedeck.generator.language.RememberingAnnotator;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Where the application gets its generator from. */
@ApplicationScoped
class GeneratorBean {

    @Produces
    @Singleton
    Generator generator() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                ? new StandardGenerator(RememberingAnnotator::new)
                : new StandardGenerator();
    }

    /** Loads the models once pages are served: before, they would take the processor from the start. */
    void onServing(@ObservesAsync HttpServerStart start, Generator generator) {
        load(generator);
    }

    /** A live reload starts the application again, but not its server. */
    void onStart(@Observes StartupEvent start, Generator generator, ManagedExecutor executor) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            executor.execute(() -> load(generator));
        }
    }

    private static void load(Generator generator) {
        if (generator instanceof StandardGenerator standard) {
            standard.load();
        }
    }
}
