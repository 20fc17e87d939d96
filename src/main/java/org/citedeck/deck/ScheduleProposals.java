package org.citedeck.deck;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;

/**
 * Puts the work on a source into the scheduler's tables, where it survives a restart.
 *
 * <p>To be called outside of transactions: the scheduler wakes at once and must find the row.
 */
@ApplicationScoped
class ScheduleProposals {

    static final String SOURCE = "source";

    private final Scheduler scheduler;
    private final Sources sources;

    ScheduleProposals(Scheduler scheduler, Sources sources) {
        this.scheduler = scheduler;
        this.sources = sources;
    }

    /** Work that was stored but not yet scheduled when the program ended. */
    void onStart(@Observes StartupEvent start) {
        sources.unfinished().forEach(this::schedule);
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void schedule(long sourceId) {
        try {
            var key = new JobKey("source-" + sourceId, "proposals");
            if (!scheduler.checkExists(key)) {
                var job = JobBuilder.newJob(ProposeItems.class)
                        .withIdentity(key)
                        .usingJobData(SOURCE, Long.toString(sourceId))
                        .requestRecovery()
                        .build();
                scheduler.scheduleJob(
                        job, TriggerBuilder.newTrigger().forJob(job).startNow().build());
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler took no work on source " + sourceId, e);
        }
    }
}
