package org.citedeck.testsupport;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;

/** The application's generator in tests. Its models can be made to seem to be loading. */
@Mock
@ApplicationScoped
public class TestGenerator extends SimpleGenerator {

    private volatile boolean ready = true;

    public void setReady(boolean ready) {
        this.ready = ready;
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
