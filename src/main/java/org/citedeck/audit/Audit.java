package org.citedeck.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.apache.commons.lang3.StringUtils;

/** The list of changes. A change and its entry are written in one transaction: neither is there without the other. */
@ApplicationScoped
public class Audit implements PanacheRepository<AuditEntry> {

    /** Stands for whoever made a change that no signed-in teacher made. */
    public static final String THE_PROGRAM = "Citedeck";

    private static final int LONGEST_ABOUT = 500;
    private static final int PAGE = 50;
    private static final String NEWEST_FIRST = " order by happened desc, id desc";

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
        add(identity.isAnonymous() ? THE_PROGRAM : identity.getPrincipal().getName(), what, about, deckCode);
    }

    /** A change that the program makes by itself, whoever is signed in; else as {@link #record(String, String, String)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordByProgram(String what, String about, String deckCode) {
        add(THE_PROGRAM, what, about, deckCode);
    }

    private void add(String who, String what, String about, String deckCode) {
        persist(new AuditEntry(
                clock.instant(), who, what, StringUtils.abbreviate(about, "…", LONGEST_ABOUT), deckCode));
    }

    /**
     * What a teacher may see: their own changes, and everybody's to their decks.
     *
     * @param page counts from 1; a page that is not there is the nearest one that is
     */
    public Changes of(String teacher, Collection<String> deckCodes, int page) {
        return deckCodes.isEmpty()
                ? page(find("who = ?1" + NEWEST_FIRST, teacher), page)
                : page(find("(who = ?1 or deckCode in ?2)" + NEWEST_FIRST, teacher, deckCodes), page);
    }

    /** What was done to one deck, by whomever. */
    public Changes ofDeck(String deckCode, int page) {
        return page(find("deckCode = ?1" + NEWEST_FIRST, deckCode), page);
    }

    /** Everything. */
    public Changes all(int page) {
        return page(find("1 = 1" + NEWEST_FIRST), page);
    }

    private static Changes page(PanacheQuery<AuditEntry> query, int page) {
        int pages = Math.max(1, query.page(0, PAGE).pageCount());
        int shown = Math.max(1, Math.min(page, pages));
        return new Changes(query.page(shown - 1, PAGE).list(), shown, pages);
    }
}
