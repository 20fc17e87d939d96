package org.citedeck.deck;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.citedeck.generator.Generator;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;

/** Has the generator propose items for a source, in the background. No transaction is open while it thinks. */
@ApplicationScoped
class ProposeItems implements Job {

    private final Generator generator;
    private final StoreProposals store;

    ProposeItems(Generator generator, StoreProposals store) {
        this.generator = generator;
        this.store = store;
    }

    @Override
    @SuppressWarnings("IllegalCatch") // whatever goes wrong, the teacher's page must say so rather than wait for ever
    public void execute(JobExecutionContext context) {
        JobDataMap data = context.getMergedJobDataMap();
        var work = new Work(
                Long.parseLong(data.getString(ScheduleProposals.SOURCE)),
                Integer.parseInt(data.getString(ScheduleProposals.ATTEMPT)));
        try {
            var article = store.begin(work);
            if (article.isPresent()) {
                var generation = generator.propose(article.get(), sentences -> report(work, sentences));
                store.finish(work, generation.items());
            }
        } catch (CancellationException e) {
            Log.infof("The work on source %d was stopped", work.sourceId());
        } catch (StackOverflowError | OutOfMemoryError e) {
            fail(work, e, "The article is too much for this server's memory. Try it with a shorter text.");
        } catch (RuntimeException e) {
            fail(work, e, "Something broke on our side while the questions were written.");
        }
    }

    /** Somebody may have stopped the work meanwhile. */
    private void report(Work work, int sentences) {
        if (!store.report(work, sentences)) {
            throw new CancellationException();
        }
    }

    private void fail(Work work, Throwable failure, String words) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "No proposals for source %d, reference %s", work.sourceId(), reference);
        store.fail(work, words + " Whoever runs this server finds more in its log under " + reference + ".");
    }
}
