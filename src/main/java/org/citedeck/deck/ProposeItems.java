package org.citedeck.deck;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.citedeck.generator.Generator;
import org.quartz.Job;
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
        long source = Long.parseLong(context.getMergedJobDataMap().getString(ScheduleProposals.SOURCE));
        try {
            var article = store.begin(source);
            if (article.isPresent()) {
                store.finish(source, generator.propose(article.get()).items());
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "No proposals for source %d", source);
            store.fail(source);
        }
    }
}
