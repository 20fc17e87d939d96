package org.citedeck.flashcard;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.citedeck.quiz.Participant;

/** A code that takes a participant's progress to another device. Removed once it is used. */
@Entity
@Table(name = "device_transfer")
class Transfer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;

    Instant made;

    protected Transfer() {}

    Transfer(String code, Participant participant, Instant made) {
        this.code = code;
        this.participant = participant;
        this.made = made;
    }
}
