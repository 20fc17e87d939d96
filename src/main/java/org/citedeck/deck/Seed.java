package org.citedeck.deck;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A file of the seeds directory and the sample deck it became. */
@Entity
class Seed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String fileName;

    /** SHA-256 of the file, so that a start with the same files changes nothing. */
    String fileHash;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;
}
