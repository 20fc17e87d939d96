package org.citedeck.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.List;
import org.citedeck.generator.Generation;
import org.citedeck.generator.Listener;
import org.citedeck.generator.Refused;
import org.citedeck.generator.reading.SourceText;

/** The application's generator in tests. Its models can be made to seem to be loading, and its work to take long or to fail. */
@Mock
@ApplicationScoped
public class TestGenerator extends SimpleGenerator {

    /** An article with these words in it makes the generator break, as long as it is {@link #setBreakable}. */
    public static final String BREAKS_IT = "Zorro broke the machine.";

    private volatile boolean ready = true;
    private volatile boolean blocked;
    private volatile boolean breakable = true;
    private volatile Duration pause = Duration.ZERO;

    public void setReady(boolean ready) {
        this.ready = ready;
    }

    /** As if the models were loading: proposals wait until {@link #setReady} says otherwise. */
    public void hold() {
        ready = false;
    }

    /** Whether work stands still in the middle of an article. */
    public void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }

    public void setBreakable(boolean breakable) {
        this.breakable = breakable;
    }

    /** How long each sentence takes. */
    public void setPause(Duration pause) {
        this.pause = pause;
    }

    @Override
    public Generation propose(SourceText article) {
        return propose(article, Listener.NONE);
    }

    @Override
    public Generation propose(SourceText article, Listener listener) {
        while (!ready) {
            sleep(Duration.ofMillis(50));
        }
        int sentences = article.sentences().size();
        for (int done = 1; done <= sentences; done++) {
            sleep(pause);
            listener.annotated(done);
            while (blocked && done == sentences / 2) {
                sleep(Duration.ofMillis(50));
                listener.annotated(done);
            }
        }
        if (breakable && article.text().contains(BREAKS_IT)) {
            throw new IllegalStateException("broken for a test");
        }
        return super.propose(article);
    }

    @Override
    public List<Refused> refused(SourceText article) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a transaction is open while the generator thinks");
        }
        return super.refused(article);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
