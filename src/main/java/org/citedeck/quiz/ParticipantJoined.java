package org.citedeck.quiz;

/** One participant turned out to be another. Observers move what they keep, in the same transaction. */
public record ParticipantJoined(Participant from, Participant into) {}
