package org.citedeck.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whoever listens how far a round is, and nothing else: pages are asked for by those who need them. Every few seconds
 * all are told again, by the database's word. That keeps connections open, lets dead ones be noticed, and brings news from
 * other servers on the same database.
 */
@ApplicationScoped
class Channels {

    /** Pages that hear nothing for longer begin to ask by themselves (see live.js). */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final LiveRounds rounds;
    private final Vertx vertx;
    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();

    Channels(LiveRounds rounds, Vertx vertx) {
        this.rounds = rounds;
        this.vertx = vertx;
    }

    void onStart(@Observes StartupEvent start) {
        vertx.setPeriodic(BEAT.toMillis(), id -> {
            if (!listeners.isEmpty()) {
                later(() -> tellPresent(Set.copyOf(listeners.keySet())));
            }
        });
    }

    /** The steps of a round, from the present one on. Of several that a slow listener missed, it gets the last. */
    Multi<Integer> steps(String code) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var listener = new Listener(emitter);
                            listen(code, listener);
                            emitter.onTermination(() -> leave(code, listener));
                            // After listening, so that no step between the two is missed.
                            later(() -> tellPresent(Set.of(code)));
                        },
                        BackPressureStrategy.LATEST);
    }

    /** Tells it only once it is in the database, where everybody then looks. */
    void onStep(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stepped stepped) {
        tell(stepped);
    }

    boolean isListenedTo(String code) {
        return listeners.containsKey(code);
    }

    /** On a thread that may wait for the database. */
    private void later(Runnable work) {
        vertx.executeBlocking(() -> {
            work.run();
            return null;
        });
    }

    private void tellPresent(Set<String> codes) {
        QuarkusTransaction.requiringNew()
                .call(() -> rounds.withCodes(codes))
                .forEach(round -> tell(new Stepped(round.code, round.step, round.isOver())));
    }

    private void tell(Stepped stepped) {
        listeners.getOrDefault(stepped.code(), Set.of()).forEach(listener -> listener.tell(stepped));
    }

    private void listen(String code, Listener listener) {
        listeners.compute(code, (key, others) -> {
            Set<Listener> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(listener);
            return all;
        });
    }

    private void leave(String code, Listener listener) {
        listeners.computeIfPresent(code, (key, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** One page. It never hears of an earlier step after a later one, whoever is faster. */
    private static final class Listener {

        private final MultiEmitter<? super Integer> emitter;
        private int latest;

        Listener(MultiEmitter<? super Integer> emitter) {
            this.emitter = emitter;
        }

        synchronized void tell(Stepped stepped) {
            latest = Math.max(latest, stepped.step());
            emitter.emit(latest);
            if (stepped.over()) {
                emitter.complete();
            }
        }
    }
}
