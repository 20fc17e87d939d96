package org.citedeck.flashcard;

import java.util.List;
import java.util.stream.Stream;
import org.citedeck.deck.CitedPassage;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKind;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.Challenge;
import org.jspecify.annotations.Nullable;

/**
 * A card on the table. While its front is up there is no back here, and what is not here cannot be in the page.
 *
 * @param count what is left today; null where that will have changed by the time it is seen
 * @param undo what can be taken back; null for nothing
 * @param keys whether single keys answer
 * @param back null while the front is up
 * @param carried whether it lies on the device, to be learned without network
 */
record CardView(
        String deckCode,
        String code,
        int turn,
        boolean claim,
        String prompt,
        @Nullable Count count,
        @Nullable Undo undo,
        boolean keys,
        boolean tooLate,
        @Nullable Back back,
        boolean carried) {

    /** The card of which the last answer can be taken back, and its turn. */
    record Undo(String code, int turn) {}

    /**
     * What is left today, and to which kind the card belongs.
     *
     * @param current "new", "learning" or "due"
     */
    record Count(int fresh, int learning, int due, String current) {

        static Count of(Pile pile, Card card) {
            String kind =
                    switch (card.state.phase()) {
                        case NEW -> "new";
                        case LEARNING, RELEARNING -> "learning";
                        case REVIEW -> "due";
                    };
            return new Count(
                    pile.fresh().size(), pile.learning().size(), pile.due().size(), kind);
        }
    }

    /**
     * The other side.
     *
     * @param answer the key, as words
     * @param given the verdict that was chosen; null for none
     * @param givenValue the same as a form sends it
     * @param right whether it was the right one
     * @param correction what the article says instead of a refuted claim
     * @param explanation the teacher's words on it
     * @param debt how often a claim that was believed has still to be refuted
     * @param challenge what may be said against it, or was; null on a card that is taken along, since that needs the network
     */
    record Back(
            String answer,
            @Nullable String given,
            @Nullable String givenValue,
            boolean right,
            @Nullable String correction,
            @Nullable String explanation,
            boolean undecided,
            int debt,
            CitedPassage passage,
            List<Button> grades,
            @Nullable Challenge challenge) {}

    /** A grade with the time until the card comes again. */
    record Button(String value, String word, int key, String interval, boolean suggested) {}

    /**
     * A card on the table.
     *
     * @param undoable the card with which something can be taken back; null for none
     * @param challenge what may be said against it; null while its front is up
     */
    static CardView of(
            Card card,
            Pile pile,
            Learner learner,
            @Nullable Card undoable,
            @Nullable Challenge challenge,
            boolean tooLate) {
        return new CardView(
                card.deck.code,
                card.code,
                card.turn,
                card.item.kind == ItemKind.CLAIM,
                card.item.prompt,
                Count.of(pile, card),
                undoable == null ? null : new Undo(undoable.code, undoable.turn),
                learner.settings().shortcutKeys,
                tooLate,
                card.isFlipped(learner.now().at()) ? back(card, learner, challenge) : null,
                false);
    }

    /**
     * A card to be taken along: nothing in it changes before it is seen.
     *
     * @param card need not be managed
     */
    static CardView carried(Card card, Learner learner) {
        return new CardView(
                card.deck.code,
                card.code,
                card.turn,
                card.item.kind == ItemKind.CLAIM,
                card.item.prompt,
                null,
                null,
                learner.settings().shortcutKeys,
                false,
                card.flipped == null ? null : back(card, learner, null),
                true);
    }

    private static Back back(Card card, Learner learner, @Nullable Challenge challenge) {
        Item item = card.item;
        Label label = item.label;
        Label given = card.given == null ? null : Label.valueOf(card.given);
        boolean wrong = given != null && given != label;
        return new Back(
                label == null ? (item.answer == null ? "" : item.answer) : word(label),
                given == null ? null : word(given),
                card.given,
                !wrong,
                item.correction,
                item.explanation,
                label == Label.NOT_ENOUGH_INFO,
                card.state.debt(),
                item.passage(),
                buttons(card, learner, wrong),
                challenge);
    }

    /** As the front asks. */
    private static String word(Label label) {
        return switch (label) {
            case SUPPORTS -> "True";
            case REFUTES -> "False";
            case NOT_ENOUGH_INFO -> "Not in the article";
        };
    }

    /** Whoever was wrong is led to Again, whoever was not to Good. */
    private static List<Button> buttons(Card card, Learner learner, boolean wrong) {
        return Stream.of(Action.values())
                .flatMap(action -> action.grade().stream().map(grade -> {
                    CardState after = AnswerCard.preview(learner, card, action);
                    return new Button(
                            action.name().toLowerCase(java.util.Locale.ROOT),
                            grade.word(),
                            grade.number(),
                            IntervalWords.of(after, learner.now()),
                            grade == (wrong ? Grade.AGAIN : Grade.GOOD));
                }))
                .toList();
    }
}
