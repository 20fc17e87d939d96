package org.citedeck.testsupport;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import org.citedeck.generator.Generation;
import org.citedeck.generator.reading.SourceText;

/** The application's generator in tests. Its models can be made to seem to be loading. */
@Mock
@ApplicationScoped
public class TestGenerator extends SimpleGenerator {

    private volatile boolean ready = true;

    public void setReady(boolean ready) {
        this.ready = ready;
    }

    /** As if the models were loading: proposals wait until {@link #setReady} says otherwise. */
    public void hold() {
        ready = false;
    }

    @Override
    public Generation propose(SourceText article) {
        while (!ready) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return super.propose(article);
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
