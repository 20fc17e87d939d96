package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.citedeck.deck.Item;

/** Takes what a student says against an item on the back of a flashcard: once for each item, in quizzes or on cards. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChallengeCard {

    private final Objections objections;
    private final Clock clock;

    ChallengeCard(Objections objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    /**
     * What may be said, or was.
     *
     * @param address where it is sent
     */
    public Challenge of(Participant participant, Item item, String address) {
        return Challenge.onCard(address, objections.of(participant, item));
    }

    /**
     * Takes it; what is said a second time changes nothing.
     *
     * @param remark stripped; empty for none
     * @return false where it is too long
     */
    public boolean raise(Participant participant, Item item, String remark) {
        if (remark.length() > Objection.LONGEST) {
            return false;
        }
        if (objections.of(participant, item).isEmpty()) {
            objections.persist(Objection.onCard(Token.random(), participant, item, remark, clock.instant()));
        }
        return true;
    }
}
