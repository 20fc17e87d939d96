package org.citedeck.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.ServiceLoader;
import org.citedeck.generator.Generator;

/** Where the application gets its generator from. */
class GeneratorBean {

    @Produces
    @ApplicationScoped
    Generator generator() {
        return ServiceLoader.load(Generator.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No generator on the class path"));
    }
}
