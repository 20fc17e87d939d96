package org.citedeck.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.commons.text.WordUtils;

/** The list of changes. A change and its entry are written in one transaction: neither is there without the other. */
@ApplicationScoped
public class Audit implements PanacheRepository<AuditEntry> {

    /** Stands for whoever made a change that no signed-in teacher made. */
    public static final String THE_PROGRAM = "Citedeck";

    private static final int LONGEST_ABOUT = 500;

    private final SecurityIdentity identity;
    private final Clock clock;

    Audit(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** A change by whoever is signed in, to something that belongs to no deck. */
    public void record(String what, String about) {
        record(what, about, "");
    }

    /**
     * A change by whoever is signed in. To be called within the change's own transaction.
     *
     * @param what words that follow the name: "published the deck"
     * @param about a title, a code or a name; cut at 500 characters
     * @param deckCode the deck it belongs to; empty for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String what, String about, String deckCode) {
        String who =
                identity.isAnonymous() ? THE_PROGRAM : identity.getPrincipal().getName();
        persist(new AuditEntry(
                clock.instant(),
                who,
                what,
                about.length() <= LONGEST_ABOUT ? about : WordUtils.abbreviate(about, 1, LONGEST_ABOUT - 1, "…"),
                deckCode));
    }
}
