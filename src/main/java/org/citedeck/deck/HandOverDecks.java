package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.citedeck.account.TeacherLeft;

/** Decks of a teacher who leaves are a colleague's from then on. */
@ApplicationScoped
class HandOverDecks {

    private final Decks decks;

    HandOverDecks(Decks decks) {
        this.decks = decks;
    }

    void onTeacherLeft(@Observes TeacherLeft departure) {
        decks.update("owner = ?1 where owner = ?2", departure.heir(), departure.name());
    }
}
