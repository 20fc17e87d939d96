package org.citedeck.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import org.apache.commons.text.RandomStringGenerator;
import org.citedeck.generator.reading.Metadata;

/** Keeps an article while its teacher looks it over. */
@ApplicationScoped
class KeepDraft {

    private static final int CODE_LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final RandomStringGenerator CODES = new RandomStringGenerator.Builder()
            .selectFrom("bcdfghjkmnpqrstvwxyz23456789".toCharArray())
            .usingRandom(RANDOM::nextInt)
            .get();

    private final Drafts drafts;
    private final Clock clock;

    KeepDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps what came in.
     *
     * @param deckCode of the deck it is meant for, empty for a new one
     * @return the draft's code
     */
    @Transactional
    String keep(Incoming incoming, String owner, String deckCode) {
        drafts.forgetOld();
        var draft = new Draft();
        draft.code = CODES.generate(CODE_LENGTH);
        draft.owner = owner;
        draft.deckCode = deckCode;
        draft.created = clock.instant();
        draft.take(incoming);
        drafts.persist(draft);
        return draft.code;
    }

    /** Takes another text for the article. */
    @Transactional
    void replace(String code, String owner, String text, Metadata known) {
        drafts.locked(code, owner).ifPresent(draft -> draft.take(text, known));
    }

    @Transactional
    void discard(String code, String owner) {
        drafts.locked(code, owner).filter(draft -> !draft.done).ifPresent(drafts::delete);
    }
}
