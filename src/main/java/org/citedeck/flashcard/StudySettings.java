package org.citedeck.flashcard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.citedeck.quiz.Participant;
import org.jspecify.annotations.Nullable;

/** How a participant wants to learn. */
@Entity
class StudySettings {

    @Id
    Long participantId;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    Participant participant;

    /** The probability of recall at which a card is shown again. */
    double retention = 0.9;

    /** In all decks together. */
    @Column(name = "new_a_day")
    int newADay = 20;

    /** In all decks together. */
    @Column(name = "reviews_a_day")
    int reviewsADay = 200;

    /** Null while it is not known: then the server's counts. */
    @Nullable
    String timeZone;

    /** Whether single keys answer cards. Some tools, such as speech input, type such keys unasked. */
    boolean shortcutKeys = true;

    protected StudySettings() {}

    StudySettings(Participant participant) {
        this.participant = participant;
    }
}
