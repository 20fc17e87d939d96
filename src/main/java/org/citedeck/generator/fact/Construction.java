package org.citedeck.generator.fact;

/** The grammatical construction that a fact was read from. */
public enum Construction {
    /** The clause of the root, and clauses joined to it. */
    MAIN_CLAUSE,
    /** A further predicate of the same subject: "flew to Oslo and <u>was greeted</u>". */
    CONJOINED_PREDICATE,
    /** What somebody says: "officials said <u>he left</u>". */
    REPORTED_CLAUSE,
    /** A non-restrictive relative clause: "the bridge, <u>which opened in 1931</u>, closed". */
    RELATIVE_CLAUSE,
    /** A finite clause behind after, because, when and the like. */
    ADVERBIAL_CLAUSE,
    /** A passive participle before its subject: "<u>founded in 1931</u>, the firm survived". */
    PARTICIPLE,
    /** A title before a name: "<u>Russian President</u> Vladimir Putin". */
    TITLE,
    /** A whole sentence in quotation marks: "“We will stay,” <u>Ann Lee said</u>". */
    QUOTATION,
    /** Some words in quotation marks within a sentence: "Ann Lee called it <u>“a visible loss of nerve”</u>". */
    QUOTED_PHRASE,
    /** Initials in brackets behind a name: "the <u>Environmental Protection Agency (EPA)</u>". */
    ABBREVIATION,
    /** A noun phrase set beside a name: "Ann Lee, <u>the mayor of Leeds</u>". */
    APPOSITION,
    /** A sentence as it stands. */
    WHOLE_SENTENCE;

    /** Whether the fact is that of a clause: the others are told by words beside a name or in quotation marks. */
    public boolean isClause() {
        return switch (this) {
            case TITLE, APPOSITION, QUOTATION, QUOTED_PHRASE, ABBREVIATION, WHOLE_SENTENCE -> false;
            default -> true;
        };
    }

    /** Whether it is told in the article's own words, so that nothing hangs on the tree. */
    public boolean isVerbatim() {
        return this == WHOLE_SENTENCE;
    }

    /** Whether it is about words that somebody spoke, given as they were spoken. */
    public boolean isSpeech() {
        return this == QUOTATION || this == QUOTED_PHRASE;
    }
}
