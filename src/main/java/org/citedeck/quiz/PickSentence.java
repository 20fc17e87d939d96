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
        CLOSED
    }

    /**
     * What the form sent.
     *
     * @param number of the item, from 1
     * @param tried how many answers to the item the page knew of
     * @param article slug of the revision that the page showed
     * @param sentence ordinal of a sentence from 0, or {@link #NONE}
     */
    record Sent(
            int number,
            @Nullable Integer tried,
            @Nullable String article,
            @Nullable String sentence) {

        static Sent nothing(int number) {
            return new Sent(number, null, null, null);
        }
    }

    /**
     * Takes it, if it is asked for.
     *
     * @param attempt managed and locked, so that two clicks are one answer
     * @throws NotFoundException if the attempt has no such item
     */
    Outcome pick(Attempt attempt, Sent sent) {
        Instant now = clock.instant();
        Standing standing = Progress.of(attempt, now).number(sent.number()).orElseThrow(NotFoundException::new);
        int tried = standing.responses().size();
        boolean elsewhere = sent.tried() != null && sent.tried() != tried;
        Response verdict = standing.last()
                .filter(last -> last.followUp == FollowUp.SENTENCE)
                .orElse(null);
        if (verdict == null || elsewhere) {
            return Outcome.ALREADY_PICKED;
        }
        if (AnswerItem.isClosed(attempt, now)) {
            return Outcome.CLOSED;
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
        attempt.responses.add(response);
        return Outcome.TAKEN;
    }

    private static Optional<Sentence> named(Article article, @Nullable String ordinal) {
        return article.sentences.stream()
                .filter(sentence -> Integer.toString(sentence.ordinal).equals(ordinal))
                .findFirst();
    }
}
