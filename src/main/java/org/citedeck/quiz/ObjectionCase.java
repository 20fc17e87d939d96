package org.citedeck.quiz;

import java.time.Instant;
import org.citedeck.deck.CitedPassage;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.quiz.Objection.Kind;
import org.citedeck.quiz.Objection.Outcome;

/**
 * An objection as the teacher sees it.
 *
 * @param claimedRight whether the student said "I was right"; else the item is challenged
 * @param given what was answered, for people; empty on a flashcard
 * @param rightNow whether it is right by the present key
 * @param remark the student's words, empty for none
 * @param note the teacher's words, empty for none
 */
public record ObjectionCase(
        String code,
        String itemCode,
        String prompt,
        boolean claim,
        boolean typed,
        String key,
        String student,
        boolean claimedRight,
        String given,
        boolean rightNow,
        String remark,
        Instant raised,
        boolean open,
        String outcome,
        String note,
        CitedPassage passage) {

    static ObjectionCase of(Objection objection, Deck deck) {
        Item item = objection.item;
        Response response = objection.response;
        return new ObjectionCase(
                objection.code,
                item.code,
                item.prompt,
                item.label != null,
                item.isTyped(),
                ItemKey.of(item).words(item.kind),
                AnswersOfDeck.name(objection.participant, deck),
                objection.kind == Kind.I_WAS_RIGHT,
                response == null ? "" : AnsweredView.words(item, response.given),
                objection.isRightNow(),
                objection.remark,
                objection.raised,
                objection.outcome == Outcome.OPEN,
                word(objection.outcome),
                objection.note,
                item.passage());
    }

    /** Whether the answer itself may be accepted as one more right wording. */
    public boolean isAcceptable() {
        return typed && !rightNow && !given.isEmpty();
    }

    /** Whether it was said on a flashcard, where nothing is answered. */
    public boolean isOnCard() {
        return given.isEmpty();
    }

    /** To the minute, in UTC. */
    public String raisedShort() {
        return Minutes.format(raised);
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> "Open";
            case ACCEPTED -> "Answer accepted";
            case CORRECTED -> "Item corrected";
            case DISMISSED -> "Dismissed";
        };
    }
}
