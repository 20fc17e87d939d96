package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.citedeck.audit.Audit;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Objection.Outcome;

/** The teacher's side of objections. Who calls has checked whose deck it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SettleObjections {

    public static final int LONGEST_NOTE = Objection.LONGEST;

    private final Objections objections;
    private final Audit audit;
    private final Clock clock;

    SettleObjections(Objections objections, Audit audit, Clock clock) {
        this.objections = objections;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of a deck, newest first. */
    public List<ObjectionCase> of(Deck deck) {
        return objections.in(deck).stream()
                .map(objection -> ObjectionCase.of(objection, deck))
                .toList();
    }

    public Optional<ObjectionCase> find(Deck deck, String code) {
        return objections.in(deck, code).map(objection -> ObjectionCase.of(objection, deck));
    }

    /**
     * Leaves the item as it is. One that is settled already stays as it was settled.
     *
     * @param note for the student, empty for none
     * @return false where the deck has no such objection
     */
    public boolean dismiss(Deck deck, String code, String note) {
        Optional<Objection> found = objections.in(deck, code);
        found.filter(objection -> objection.outcome == Outcome.OPEN).ifPresent(objection -> {
            objection.settle(Outcome.DISMISSED, note, clock.instant());
            audit.record("dismissed an objection to", objection.item.prompt, deck.code);
        });
        return found.isPresent();
    }

    /** After one more wording counts: whoever claimed it was right. */
    public void accepted(Item item) {
        settleWhoIsRight(item, Outcome.ACCEPTED);
    }

    /**
     * After another key: whoever is right by it has been heard, and so has the one whose objection led to it.
     *
     * @param code of that objection, empty for none
     */
    public void corrected(Deck deck, Item item, String code) {
        settleWhoIsRight(item, Outcome.CORRECTED);
        objections
                .in(deck, code)
                .filter(objection -> objection.outcome == Outcome.OPEN && objection.item.equals(item))
                .ifPresent(objection -> objection.settle(Outcome.CORRECTED, "", clock.instant()));
    }

    private void settleWhoIsRight(Item item, Outcome outcome) {
        objections.openAbout(item).stream()
                .filter(Objection::isRightNow)
                .forEach(objection -> objection.settle(outcome, "", clock.instant()));
    }
}
