package org.citedeck.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.quiz.Regrade;

/** The keys that an item had, newest first, each with whose verdicts changed. Derived anew: nothing of it is stored. */
@ApplicationScoped
class KeyHistory {

    private final Regrade regrade;

    KeyHistory(Regrade regrade) {
        this.regrade = regrade;
    }

    List<ItemView.Change> of(Item item) {
        var changes = new ArrayList<ItemView.Change>();
        for (var change : item.keyChanges) {
            changes.add(new ItemView.Change(
                    change.code,
                    change.note,
                    change.author,
                    change.made,
                    change.before().words(item.kind),
                    change.after().words(item.kind),
                    regrade.changes(item, change.before(), change.after())));
        }
        Collections.reverse(changes);
        return changes;
    }
}
