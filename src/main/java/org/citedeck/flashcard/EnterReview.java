package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * Enters what was done with a card while its device had no network. The log takes it at the time when it happened, and the
 * card becomes what the whole log makes of it, whatever another device has entered meanwhile.
 */
@ApplicationScoped
class EnterReview {

    private final Reviews reviews;

    EnterReview(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * Enters it, once for each ticket.
     *
     * @param card locked
     * @param given the verdict that was chosen on a claim; anything else counts as none
     * @param stated when the device says it happened; what cannot be is brought nearer
     * @param ticket of the form; null where it had none
     */
    void enter(
            Learner learner,
            Card card,
            Action action,
            @Nullable String given,
            Instant stated,
            @Nullable String ticket) {
        String stamp = AnswerCard.stamp(card, action, ticket);
        if (reviews.has(card.participant, stamp)) {
            return;
        }
        Moment moment = Moment.of(possible(learner, stated), learner.zone());
        String verdict = AnswerCard.verdict(card.item, given).map(Label::name).orElse(null);
        Belief belief = action.grade().isPresent() ? AnswerCard.belief(card.item, verdict) : Belief.UNKNOWN;
        var review = new Review(card, new Entry(action, moment, learner.settings().retention, belief), null);
        review.before = reviews.replayed(card, moment.at()).phase();
        review.stamp = stamp;
        reviews.persistAndFlush(review);
        card.participant.isActive(learner.now().at());
        card.moveOn(reviews.replayed(card));
    }

    /** Clocks of devices go wrong: not later than now, not before the student was here first. */
    private static Instant possible(Learner learner, Instant stated) {
        Instant now = learner.now().at();
        Instant joined = learner.participant().joined;
        if (stated.isAfter(now)) {
            return now;
        }
        return stated.isBefore(joined) ? joined : stated;
    }
}
