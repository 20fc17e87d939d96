package org.citedeck.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.citedeck.deck.Item;
import org.citedeck.quiz.LiveQuestion;
import org.citedeck.quiz.LiveReveal;

/**
 * What is on everybody's screen: read once for all who look within a second, and not longer, so that a corrected item is
 * soon seen as it is.
 */
@ApplicationScoped
class OnScreen {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Map<String, Screen> screens = new HashMap<>();

    /**
     * An item, and its answer for when that is told.
     *
     * @param item to be named by, not to be read: it belongs to a transaction that is over
     * @param read when, by the virtual machine's clock
     */
    record Screen(Item item, LiveQuestion question, LiveReveal reveal, long read) {

        private boolean isFresh(long now) {
            return now - read < FRESH;
        }
    }

    /** The item on the screen of a round, which is read within the present transaction. */
    synchronized Screen of(LiveRound round) {
        String key = round.code + ' ' + round.stage().number();
        long now = System.nanoTime();
        Screen known = screens.get(key);
        if (known != null && known.isFresh(now)) {
            return known;
        }
        Item item = round.item();
        var screen = new Screen(item, LiveQuestion.of(item, round.secret), LiveReveal.of(item), now);
        screens.values().removeIf(old -> !old.isFresh(now));
        screens.put(key, screen);
        return screen;
    }
}
