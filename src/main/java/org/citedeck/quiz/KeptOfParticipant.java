package org.citedeck.quiz;

import java.util.Optional;

/** Something that another package keeps of participants. It goes with them when they are forgotten, by the database. */
public interface KeptOfParticipant {

    /** Its name in the file that a participant takes along. */
    String name();

    /** All of it, as values that can be written as JSON; within the caller's transaction. */
    Object of(Participant participant);

    /**
     * The part of it that belongs to a teacher's decks, and so to what that teacher may take along; empty where it is
     * nobody's but the participant's own.
     */
    default Optional<Object> of(Participant participant, String teacher) {
        return Optional.empty();
    }

    /** A sentence that says how much it is; empty where there is nothing. */
    Optional<String> inWords(Participant participant);
}
