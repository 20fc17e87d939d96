package org.citedeck.flashcard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.citedeck.quiz.Participant;

/** A participant at this moment, with the wishes for learning. */
record Learner(Participant participant, StudySettings settings, ZoneId zone, Moment now) {

    LocalDate today() {
        return now.day();
    }

    /** The day of study of a moment, where this student is. */
    LocalDate day(Instant moment) {
        return StudyDay.of(moment, zone);
    }

    Entry entry(Action action, Belief belief) {
        return new Entry(action, now, settings.retention, belief);
    }
}
