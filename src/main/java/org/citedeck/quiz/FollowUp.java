package org.citedeck.quiz;

/** What a student is told to do with an item after an answer to it. */
enum FollowUp {
    /** Nothing: it is done with. */
    NONE,

    /** To look at the spelling and send it once more. */
    SPELLING,

    /** To pick the sentence that decides the claim. */
    SENTENCE,

    /** To answer it again later, because it was wrong. */
    LATER
}
