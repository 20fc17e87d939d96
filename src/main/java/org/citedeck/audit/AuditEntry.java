package org.citedeck.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One change that somebody made. */
@Entity
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public Instant happened;

    /** The teacher's name, or {@link Audit#THE_PROGRAM}. */
    @Column(name = "actor")
    public String who;

    /** What was done, as words that follow the name: "published the deck". At most 200 characters. */
    @Column(name = "action")
    public String what;

    /** What it was done to: a title, a code, a name. At most 500 characters. */
    @Column(name = "subject")
    public String about;

    /** The deck it belongs to, so that the deck's owner can list it; empty where it belongs to none. */
    public String deckCode;

    protected AuditEntry() {}

    AuditEntry(Instant happened, String who, String what, String about, String deckCode) {
        this.happened = happened;
        this.who = who;
        this.what = what;
        this.about = about;
        this.deckCode = deckCode;
    }
}
