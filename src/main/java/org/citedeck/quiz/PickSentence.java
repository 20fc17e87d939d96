package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;
import org.jspecify.annotations.Nullable;

/** Takes the sentence that a student says decides a claim, after the verdict on it. */
@ApplicationScoped
class PickSentence {

    /** What the form sends for "no sentence decides it". */
    static final String NONE = "none";

    private final Clock clock;

    PickSentence(Clock clock) {
        this.clock = clock;
    }

    /** What became of it. */
    enum Outcome {
        TAKEN,
        ALREADY_PICKED,
        NOTHING_CHOSEN,
        /** The page showed the article as it was before a correction. */
        ARTICLE_CHANGED,
        CLOSED,
        TIME_UP
    }

    /**
     * What the form sent.
     *
     * @param number of the item, from 1
     * @param tried how many answers to the item the page knew of
     * @param article slug of the revision that the page showed
     * @param sentence ordinal of a sentence from 0, or {@link #NONE}
     * @param ticket of the form; null where it had none
     */
    record Sent(
            int number,
            @Nullable Integer tried,
            @Nullable String article,
            @Nullable String sentence,
            @Nullable String ticket) {

        static Sent nothing(int number) {
            return again(number, null, null);
        }

        /** What is to be shown in the form once more. */
        static Sent again(int number, @Nullable String article, @Nullable String sentence) {
            return new Sent(number, null, article, sentence, null);
        }

        @Nullable
        String stamp() {
            return Tickets.stamp(ticket, number + " " + sentence);
        }
    }

    /**
     * Takes it, if it is asked for. The same form sent again finds what became of it.
     *
     * @param attempt managed and locked, so that two clicks are one answer
     * @throws NotFoundException if the attempt has no such item
     */
    Outcome pick(Attempt attempt, Sent sent) {
        Instant now = clock.instant();
        var progress = Progress.of(attempt, now);
        Standing standing = progress.number(sent.number()).orElseThrow(NotFoundException::new);
        String stamp = sent.stamp();
        if (attempt.hasTaken(stamp)) {
            return Outcome.TAKEN;
        }
        if (progress.course() != Course.RUNNING) {
            return progress.course() == Course.TIME_UP ? Outcome.TIME_UP : Outcome.CLOSED;
        }
        int tried = standing.responses().size();
        boolean elsewhere = sent.tried() != null && sent.tried() != tried;
        Response verdict = standing.last()
                .filter(last -> last.followUp == FollowUp.SENTENCE)
                .orElse(null);
        if (verdict == null || elsewhere) {
            return Outcome.ALREADY_PICKED;
        }
        Article article = standing.item().citedSentence().article;
        if (sent.article() != null && !sent.article().equals(article.slug)) {
            return Outcome.ARTICLE_CHANGED;
        }
        Optional<Sentence> picked = named(article, sent.sentence());
        if (picked.isEmpty() && !NONE.equals(sent.sentence())) {
            return Outcome.NOTHING_CHOSEN;
        }
        var response = new Response(attempt, standing.item(), tried, verdict.given, verdict.certainty, now);
        response.picked = picked.orElse(null);
        response.stamp = stamp;
        attempt.responses.add(response);
        return Outcome.TAKEN;
    }

    private static Optional<Sentence> named(Article article, @Nullable String ordinal) {
        return article.sentences.stream()
                .filter(sentence -> Integer.toString(sentence.ordinal).equals(ordinal))
                .findFirst();
    }
}
