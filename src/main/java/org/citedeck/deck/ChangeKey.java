package org.citedeck.deck;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.citedeck.audit.Audit;

/** Gives an item another key. Since scores are derived from the key, all answers are graded by it from then on. */
@ApplicationScoped
public class ChangeKey {

    private final Audit audit;
    private final SecurityIdentity identity;
    private final Clock clock;

    ChangeKey(Audit audit, SecurityIdentity identity, Clock clock) {
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Changes the key and keeps the old one.
     *
     * @param item managed
     * @param what for the list of changes: "corrected the key of"
     * @param note for the students who answered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public KeyChange change(Item item, ItemKey key, String what, String note) {
        var change = new KeyChange(
                item, ItemKey.of(item), key, note, identity.getPrincipal().getName(), clock.instant());
        key.applyTo(item);
        item.keyChanges.add(change);
        audit.record(what, item.prompt, item.deck.code);
        return change;
    }
}
