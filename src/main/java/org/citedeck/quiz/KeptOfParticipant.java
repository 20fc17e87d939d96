package org.citedeck.quiz;

import java.util.Optional;

/** Something that another package keeps of participants. It goes with them when they are forgotten, by the database. */
public interface KeptOfParticipant {

    /** Its name in the file that a participant takes along. */
    String name();

    /** All of it, as values that can be written as JSON; within the caller's transaction. */
    Object of(Participant participant);

    /** A sentence that says how much it is; empty where there is nothing. */
    Optional<String> inWords(Participant participant);
}
