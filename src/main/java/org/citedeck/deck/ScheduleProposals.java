package org.citedeck.deck;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;

/**
 * Puts the work on a source into the scheduler's tables, where it survives a restart.
 *
 * <p>To be called outside of transactions: the scheduler wakes at once and must find the row.
 */
@ApplicationScoped
public class ScheduleProposals {

    static final String SOURCE = "source";
    static final String ATTEMPT = "attempt";

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
    public void schedule(Work work) {
        try {
            // Each attempt is a job of its own: the one before may not have ended yet.
            var key = new JobKey("source-" + work.sourceId() + "-" + work.attempt(), "proposals");
            if (!scheduler.checkExists(key)) {
                var job = JobBuilder.newJob(ProposeItems.class)
                        .withIdentity(key)
                        .usingJobData(SOURCE, Long.toString(work.sourceId()))
                        .usingJobData(ATTEMPT, Integer.toString(work.attempt()))
                        .requestRecovery()
                        .build();
                // However long it waits, it keeps its place: Quartz would otherwise put it behind younger ones.
                var trigger = TriggerBuilder.newTrigger()
                        .forJob(job)
                        .startNow()
                        .withSchedule(
                                SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
                        .build();
                scheduler.scheduleJob(job, trigger);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler took no work on source " + work.sourceId(), e);
        }
    }
}
