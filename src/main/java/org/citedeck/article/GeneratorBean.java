package org.citedeck.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.citedeck.generator.Generator;
import org.citedeck.generator.StandardGenerator;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Where the application gets its generator from. */
@ApplicationScoped
class GeneratorBean {

    @Produces
    @Singleton
    Generator generator() {
        return new StandardGenerator();
    }

    /** Loads the models beside the start: pages that need none are served at once. */
    void onStart(@Observes StartupEvent start, Generator generator, ManagedExecutor executor) {
        if (generator instanceof StandardGenerator standard) {
            executor.execute(standard::load);
        }
    }
}
