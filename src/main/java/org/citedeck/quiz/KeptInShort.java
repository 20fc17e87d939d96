package org.citedeck.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is kept of one participant.
 *
 * @param attempts oldest first
 * @param further a sentence for each thing that other packages keep
 */
record KeptInShort(@Nullable String nickname, List<OfAttempt> attempts, List<String> further) {

    /**
     * One attempt.
     *
     * @param deck its title
     * @param answers all that were sent
     */
    record OfAttempt(String deck, int answers, boolean finished) {}

    static KeptInShort of(Participant participant, List<Attempt> attempts, List<String> further, Instant now) {
        return new KeptInShort(
                participant.nickname,
                attempts.stream()
                        .map(attempt -> new OfAttempt(
                                attempt.deck.title,
                                attempt.responses.size(),
                                Progress.of(attempt, now).isOver()))
                        .toList(),
                further);
    }

    public int answers() {
        return attempts.stream().mapToInt(OfAttempt::answers).sum();
    }
}
