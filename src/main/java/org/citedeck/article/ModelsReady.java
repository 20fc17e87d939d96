package org.citedeck.article;

import jakarta.enterprise.context.ApplicationScoped;
import org.citedeck.generator.Generator;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the language models are loaded; pages that need none are served before. */
@Readiness
@ApplicationScoped
class ModelsReady implements HealthCheck {

    private final Generator generator;

    ModelsReady(Generator generator) {
        this.generator = generator;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("language models")
                .status(generator.ready())
                .build();
    }
}
