package org.citedeck.generator.fact;

/** What an argument does in its clause. */
public enum Role {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** The doer in a passive clause, behind "by". */
    AGENT,
    /** What a copula ascribes to the subject. */
    COMPLEMENT,
    /** A prepositional phrase. */
    OBLIQUE,
    /** A time without a preposition: "Tuesday", "last year". */
    TIME,
    ADVERB,
    /** A clause or infinitive that belongs to the verb: "that …", "Russia to use …". */
    CLAUSE,
    /** A clause or participle that could be left out. */
    ADVERBIAL
}
